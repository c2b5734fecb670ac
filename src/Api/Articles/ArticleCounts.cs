namespace OnRecord.Api.Articles;

/// <summary>What was found in an article.</summary>
/// <param name="Mentions">Spans that refer to actors.</param>
/// <param name="Quotes">Reported words, scare quotes among them.</param>
/// <param name="Events">Events that it reports.</param>
public sealed record ArticleCounts(int Mentions, int Quotes, int Events);
