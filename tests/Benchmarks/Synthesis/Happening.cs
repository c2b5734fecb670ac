using OnRecord.Domain.Actors;
using OnRecord.Domain.Dates;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Something that took place, for articles to report.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Sort">What it was.</param>
/// <param name="Source">Who did it.</param>
/// <param name="Target">Whom it was done to, or with.</param>
/// <param name="Place">Where; null where no report tells.</param>
/// <param name="Date">When; null where no report tells.</param>
internal sealed record Happening(int Number, HappeningSort Sort, Actor Source, Actor Target, Place? Place, EdtfDate? Date);
