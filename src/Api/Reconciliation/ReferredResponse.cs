namespace OnRecord.Api.Reconciliation;

/// <summary>A type or property, by id and name.</summary>
/// <param name="Id">As queries name it.</param>
/// <param name="Name">For people.</param>
public sealed record ReferredResponse(string Id, string Name);
