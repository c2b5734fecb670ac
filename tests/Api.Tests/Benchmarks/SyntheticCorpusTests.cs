using OnRecord.Api.Data.Checking;
using OnRecord.Api.Tests.Seeding;
using OnRecord.Benchmarks.Synthesis;
using OnRecord.Domain.Quotes;
using Xunit;

namespace OnRecord.Api.Tests.Benchmarks;

public sealed class SyntheticCorpusTests
{
    private static readonly CorpusPlan Plan = new(200);

    [Fact]
    public void SnapshotKeepsEveryPromise()
    {
        using var folder = new TemporaryFolder();

        var promises = SnapshotChecker.Check(SyntheticSnapshot.Write(Plan, folder.Path));

        Assert.All(promises, promise => Assert.True(promise.Checked > 0, promise.Text));
        Assert.All(promises, promise => Assert.True(promise.Broken == 0, $"{promise.Text}: {string.Join(' ', promise.Violations)}"));
    }

    [Fact]
    public void SeedDecidesEveryByte()
    {
        using var folder = new TemporaryFolder();
        byte[] Written(int seed, string name) => File.ReadAllBytes(SyntheticSnapshot.Write(Plan with { Seed = seed }, folder[name]));

        var first = Written(1, "a");

        Assert.True(first.AsSpan().SequenceEqual(Written(1, "b")));
        Assert.False(first.AsSpan().SequenceEqual(Written(2, "c")));
    }

    [Fact]
    public void SizesAreThoseAskedFor()
    {
        var corpus = SyntheticCorpus.Build(Plan with { Actors = 300 });

        Assert.Equal(200, corpus.Articles.Length);
        Assert.Equal(300, corpus.Actors.Length);
        Assert.InRange(corpus.Articles.Sum(article => article.Quotes.Length), 900, 1100);
        Assert.InRange(corpus.Articles.Average(article => article.Article.WordCount), 550, 750);
        Assert.All(corpus.Articles, article => Assert.InRange(article.Quotes.Length, 2, 8));
    }

    [Theory]
    [InlineData(0.65, 0.85)]
    [InlineData(0.10, 0.16)]
    [InlineData(0.002, 0.008)]
    public void WordsStandInTheShareOfArticlesThatIsSaid(double least, double greatest)
    {
        var articles = SyntheticCorpus.Build(Plan).Articles
            .Select(article => article.Article.Text.ToLowerInvariant().Split([' ', '.', ',', '“', '”', '\r', '\n']).ToHashSet())
            .ToList();
        var words = new Vocabulary(Plan.Seed).In(least, greatest);

        var share = words.Average(word => articles.Count(article => article.Contains(word)) / (double)articles.Count);

        Assert.InRange(share, least, greatest);
    }

    [Fact]
    public void EveryVarietyOccurs()
    {
        var corpus = SyntheticCorpus.Build(Plan);
        var quotes = corpus.Articles.SelectMany(article => article.Quotes).ToList();

        Assert.Equal(Enum.GetValues<QuoteKind>(), quotes.Select(quote => quote.Kind).Distinct().Order());
        Assert.Contains(quotes, quote => quote.Content.Length > 1);
        Assert.Contains(quotes, quote => quote.SpeakerId is null && quote.Source is not null);
        Assert.Contains(corpus.Articles, article => article.Article.Published is null);
        Assert.Contains(corpus.Articles, article => article.Article.Published?.Date is { IsDay: false });
        Assert.Contains(corpus.Utterances, utterance => utterance.QuoteIds.Length > 1);
        Assert.Contains(corpus.Events, told => told.Reports.Length > 1);
    }
}
