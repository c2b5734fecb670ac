using OnRecord.Domain.Dates;

namespace OnRecord.Domain.Corpus;

/// <summary>The story that an article copies.</summary>
/// <param name="Publisher">Id of the outlet or agency that published it; null where unknown.</param>
/// <param name="Url">Where; null where unknown.</param>
/// <param name="Date">When; null where unknown.</param>
/// <param name="Evidence">How that is known; null where nothing was noted.</param>
public sealed record Original(string? Publisher, string? Url, EdtfDate? Date, string? Evidence);
