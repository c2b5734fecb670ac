namespace OnRecord.Api.Http.Lists;

/// <summary>The passage that matches the words searched for best.</summary>
/// <param name="Text">About 24 words of it; “…” stands where it was cut.</param>
/// <param name="Marks">Where in that text the words stand, in order.</param>
public sealed record HighlightResponse(string Text, IReadOnlyList<MarkResponse> Marks);
