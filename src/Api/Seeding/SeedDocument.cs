namespace OnRecord.Api.Seeding;

/// <summary>A file found in a seeds folder that may hold an article.</summary>
/// <param name="File">Path from the articles folder, with <c>/</c> between folders; the file's name where it lies in none.</param>
/// <param name="Path">Full path.</param>
internal sealed record SeedDocument(string File, string Path);
