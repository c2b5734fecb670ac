namespace OnRecord.Accuracy.Annotation;

/// <summary>A quote or an event report, named by where it stands.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Start">Offset at which a quote's first content span, or an event's trigger, starts.</param>
public readonly record struct GoldLink(string ArticleId, int Start);
