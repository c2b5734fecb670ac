using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Timelines;

/// <summary>A day, month or year of a timeline.</summary>
/// <param name="Date">Which; where `from` or `to` lies within it, only what reaches past that is counted.</param>
/// <param name="Quotes">Quotes that may have been spoken then; null where a filter that quotes do not have leaves them out.</param>
/// <param name="Events">Events that may have been then; null where a filter that events do not have leaves them out.</param>
/// <param name="Links">Where they are listed.</param>
public sealed record TimelineBucket(DateResponse Date, int? Quotes, int? Events, BucketLinks Links);
