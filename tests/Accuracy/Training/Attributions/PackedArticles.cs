using OnRecord.Domain.Networks;
using OnRecord.Domain.Quotes.Network;

namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>Articles packed for learning: all their stretches are one batch.</summary>
internal sealed class PackedArticles
{
    private readonly int[][] rows;

    /// <summary>Packs articles.</summary>
    public PackedArticles(IReadOnlyList<LabelledArticle> articles)
    {
        Articles = articles;
        Stretches = [.. articles.SelectMany((article, a) => article.Stretches.Select(stretch => (a, stretch)))];
        Batch = SequenceBatch.Of([.. Stretches.Select(item => item.Tokens.Length)]);
        rows = [.. articles.Select(article => new int[article.Document.Tokens.Length])];
        for (var s = 0; s < Stretches.Length; s++)
            for (var i = 0; i < Stretches[s].Tokens.Length; i++) rows[Stretches[s].Article][Stretches[s].Tokens.First + i] = Batch.RowOf(s, i);
    }

    /// <summary>The articles.</summary>
    public IReadOnlyList<LabelledArticle> Articles { get; }

    /// <summary>All their stretches, each with the place of its article.</summary>
    public (int Article, TokenRange Tokens)[] Stretches { get; }

    /// <summary>How the stretches are packed.</summary>
    public SequenceBatch Batch { get; }

    /// <summary>The row of a token.</summary>
    public int RowOf(int article, int token) => rows[article][token];

    /// <summary>Every token with its row.</summary>
    public IEnumerable<(LabelledArticle Article, int Token, int Row)> Tokens() =>
        rows.SelectMany((own, a) => own.Select((row, token) => (Articles[a], token, row)));
}
