using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Data.Writing;
using OnRecord.Api.Search;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Quotes;
using Xunit;

namespace OnRecord.Api.Tests.Seeding;

public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Snapshot snapshot;
    private readonly CorpusContext db;

    public SnapshotTests()
    {
        snapshot = Write(SampleCorpus.Build());
        db = snapshot.CreateContext();
    }

    public void Dispose()
    {
        db.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void AQuoteComesBackAsItWasWritten()
    {
        var quote = db.Quotes.Include(quote => quote.Speaker).Include(quote => quote.Article).Single(quote => quote.Id == "q1");
        Assert.Equal(["No,", "Never."], quote.Content.Select(span => span.Text));
        Assert.Equal("No, Never.", quote.Text);
        Assert.Equal("said", quote.Cue?.Text);
        Assert.Null(quote.AddresseeSource);
        Assert.Equal("ann", quote.Speaker?.Id);
        Assert.Equal(new DateOnly(2022, 8, 30), quote.DateEarliest);
        Assert.Equal("2022-08-30", quote.Article?.CopyOf?.Date?.Edtf);
    }

    [Fact]
    public void FiltersAndNullsOfSpansTranslateToTheDatabase()
    {
        Assert.Equal(["q1", "q2"], db.Quotes.Where(quote => quote.Cue != null).OrderBy(quote => quote.Key).Select(quote => quote.Id));
        Assert.Equal(["q1"], db.Quotes.Where(quote => quote.Cue!.Text == "said").Select(quote => quote.Id));
        Assert.Equal(["q3"], db.Quotes.Where(quote => quote.Kind == QuoteKind.Scare).Select(quote => quote.Id));
        Assert.Equal(["q1"], db.Quotes.Where(quote => quote.DateEarliest >= new DateOnly(2022, 8, 1)).Select(quote => quote.Id));
        Assert.Equal(["q1", "q2"], db.Quotes.Where(quote => quote.Speaker!.Id == "ann").OrderBy(quote => quote.Key).Select(quote => quote.Id));
        var projected = db.Quotes.OrderBy(quote => quote.Key).Select(quote => new { quote.Id, quote.Cue, Speaker = quote.Speaker == null ? null : quote.Speaker.Name }).ToList();
        Assert.Equal([("q1", "said", "Ann"), ("q2", "told", "Ann"), ("q3", null, null)], projected.Select(row => (row.Id, row.Cue?.Text, row.Speaker)));
    }

    [Fact]
    public void CountsAreKeptWithWhatTheyCount()
    {
        var ann = db.Actors.Include(actor => actor.Offices).Single(actor => actor.Id == "ann");
        Assert.Equal((2, 2, 2, 1), (ann.ArticleCount, ann.MentionCount, ann.QuoteCount, ann.EventCount));
        Assert.Equal("2019-01-01", Assert.Single(ann.Offices).FromEdtf);
        Assert.Equal((2, 3, 1, 1, 3), (snapshot.Corpus.Articles, snapshot.Corpus.Quotes, snapshot.Corpus.Utterances, snapshot.Corpus.Events, snapshot.Corpus.Actors));
        Assert.Equal((1, 1), (snapshot.Corpus.Warnings, snapshot.Corpus.Rejections));
    }

    [Theory]
    [InlineData("zoe", "zoe-arrives")]
    [InlineData("ZOË met", "zoe-arrives")]
    [InlineData("\"met Bob\"", "zoe-arrives")]
    [InlineData("arriv*", "zoe-arrives")]
    [InlineData("agree OR never", "zoe-arrives ann-has-refused")]
    [InlineData("never -tuesday", "ann-has-refused")]
    [InlineData("refused", "ann-has-refused")]
    [InlineData("nothing", "")]
    public void FullTextComposesWithOtherFilters(string typed, string ids)
    {
        Assert.True(FullTextQuery.TryParse(typed, out var query, out _));
        var found = db.Articles.Where(article => db.Matches(FullTextIndex.Articles, query.Expression).Contains(article.Key) && article.WordCount > 1);
        Assert.Equal(ids, string.Join(' ', found.OrderBy(article => article.Key).Select(article => article.Id)));
    }

    [Fact]
    public void SnippetsMarkTheWordsFound()
    {
        Assert.True(FullTextQuery.TryParse("never", out var query, out _));
        var ranked = db.Ranked(FullTextIndex.Quotes, query.Expression, 3).Join(db.Quotes, hit => hit.Key, quote => quote.Key, (hit, quote) => new { hit.Rank, quote.Key, quote.Id });
        Assert.Equal(["q1", "q2"], ranked.OrderBy(row => row.Rank).ThenBy(row => row.Id).Select(row => row.Id));
        var snippets = Enumerable.Range(1, 3).SelectMany(key => db.Snippet(FullTextIndex.Quotes, query.Expression, key).AsEnumerable());
        Assert.Equal(
            ["No, <Never>.", "she would <never> agree"],
            snippets.Select(text => text.Replace(FullText.Open, '<').Replace(FullText.Close, '>')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ASnapshotCannotBeWrittenToByItsReaders() =>
        Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => db.Database.ExecuteSqlRaw("DELETE FROM Quotes"));

    [Fact]
    public void AReferenceToAnActorThatIsNotThereIsRefused()
    {
        var corpus = SampleCorpus.Build() with { Actors = [] };
        var error = Assert.Throws<InvalidDataException>(() => Write(corpus, "other.db"));
        Assert.Contains("'ann'", error.Message, StringComparison.Ordinal);
    }

    private Snapshot Write(LinkedCorpus corpus, string name = "one.db")
    {
        Notice[] notices = [new(NoticeKind.RejectedDocument, "bad.txt", "It is empty.")];
        SnapshotWriter.Write(corpus, new SnapshotFacts("id1", "fingerprint", DateTimeOffset.UnixEpoch, notices, []), folder[name]);
        return Snapshot.Open(folder[name]);
    }
}
