namespace OnRecord.Domain.Corpus;

/// <summary>A news agency whose copy others print.</summary>
/// <param name="Id">Lower-case words joined by hyphens; the id of its actor where it has one.</param>
/// <param name="Name">The usual name.</param>
public sealed record Agency(string Id, string Name);
