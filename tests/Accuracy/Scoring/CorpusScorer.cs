using System.Collections.Immutable;
using OnRecord.Accuracy.Annotation;
using OnRecord.Domain.Corpus;

namespace OnRecord.Accuracy.Scoring;

/// <summary>Scores analysed articles against the gold.</summary>
public static class CorpusScorer
{
    /// <summary>One table of all there is to score.</summary>
    public static ScoreTable Score(string id, string title, string note, LinkedCorpus corpus, IEnumerable<GoldArticle> gold, GoldLinks links)
    {
        var pairs = Pairs(corpus.Articles, gold);
        return new ScoreTable(
            id,
            title,
            note,
            [.. QuoteScorer.Score(pairs), .. ActorScorer.Score(pairs), .. EventScorer.Score(pairs), .. LayoutScorer.Score(pairs), .. LinkScorer.Score(pairs, corpus, links)]);
    }

    /// <summary>The articles that have been annotated, beside their annotation.</summary>
    public static ImmutableArray<ArticlePair> Pairs(IEnumerable<AnalysedArticle> articles, IEnumerable<GoldArticle> gold) =>
    [
        .. articles.Join(gold, article => article.Article.Id, reader => reader.ArticleId, (article, reader) => new ArticlePair(reader, article)),
    ];
}
