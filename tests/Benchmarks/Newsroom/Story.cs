namespace OnRecord.Benchmarks.Newsroom;

/// <summary>A made-up story, which several outlets may print.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Published">The day it was first printed.</param>
/// <param name="Paragraphs">Its paragraphs, the lead first.</param>
internal sealed record Story(string Title, DateOnly Published, IReadOnlyList<string> Paragraphs);
