using OnRecord.Domain.Events;

namespace OnRecord.Domain.Linking;

/// <summary>A report of an event and the article it stands in.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Report">What it tells.</param>
public sealed record LinkedReport(string ArticleId, EventReport Report);
