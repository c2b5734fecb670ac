namespace OnRecord.Api.Suggestions;

/// <summary>The letters of a label that were typed: `label.slice(start, end)`.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset just past the last.</param>
public sealed record SuggestionMatchResponse(int Start, int End);
