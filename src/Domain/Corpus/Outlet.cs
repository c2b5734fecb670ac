namespace OnRecord.Domain.Corpus;

/// <summary>Who published an article.</summary>
/// <param name="Id">Lower-case words joined by hyphens.</param>
/// <param name="Name">The usual name.</param>
/// <param name="Domain">Its host name; null where unknown.</param>
public sealed record Outlet(string Id, string Name, string? Domain);
