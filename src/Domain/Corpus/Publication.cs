using OnRecord.Domain.Dates;

namespace OnRecord.Domain.Corpus;

/// <summary>When an article was published, and how that is known.</summary>
/// <param name="Date">The date; relative dates in the text count from its earliest day.</param>
/// <param name="Basis">How it is known.</param>
/// <param name="Evidence">The reasoning or the words it stands on; null where it needs none.</param>
public sealed record Publication(EdtfDate Date, PublicationBasis Basis, string? Evidence);
