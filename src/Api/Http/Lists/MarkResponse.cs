namespace OnRecord.Api.Http.Lists;

/// <summary>A stretch of a text shown with it: `text.slice(start, end)`.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in that text, from 0.</param>
/// <param name="End">Offset just past its last.</param>
public sealed record MarkResponse(int Start, int End);
