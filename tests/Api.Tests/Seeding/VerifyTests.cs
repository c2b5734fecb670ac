using Microsoft.Data.Sqlite;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Checking;
using OnRecord.Api.Data.Writing;
using Xunit;

namespace OnRecord.Api.Tests.Seeding;

public sealed class VerifyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public VerifyTests() =>
        SnapshotWriter.Write(SampleCorpus.Build(), new SnapshotFacts("id1", "fingerprint", DateTimeOffset.UnixEpoch, [], []), folder["one.db"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AWholeSnapshotKeepsEveryPromise()
    {
        var promises = SnapshotChecker.Check(folder["one.db"]);
        Assert.Equal([], promises.SelectMany(promise => promise.Violations));
        Assert.All(promises, promise => Assert.NotEqual(0, promise.Checked));
    }

    [Theory]
    [InlineData("UPDATE Mentions SET Start = Start + 1 WHERE Key = 1", "every mention slices to its text")]
    [InlineData("UPDATE Mentions SET \"End\" = 100000 WHERE Key = 1", "every mention slices to its text")]
    [InlineData("UPDATE PlaceMentions SET Text = 'Berne'", "every mention slices to its text")]
    [InlineData("UPDATE Quotes SET Cue_Text = 'shouted' WHERE Id = 'q1'", "every span of a quote slices to its text")]
    [InlineData("UPDATE Quotes SET Content = replace(Content, 'Never', 'Ever') WHERE Id = 'q1'", "every span of a quote slices to its text")]
    [InlineData("UPDATE Quotes SET Content = '[]' WHERE Id = 'q3'", "every span of a quote slices to its text")]
    [InlineData("UPDATE Quotes SET Content = 'nonsense' WHERE Id = 'q3'", "spans can be read")]
    [InlineData("UPDATE EventReports SET DateSource_Start = 0, DateSource_End = 1", "every span of an event slices to its text")]
    [InlineData("UPDATE Sources SET Layout = replace(Layout, '[13,', '[5,')", "paragraphs and boilerplate lie inside their document, in order")]
    [InlineData("UPDATE Quotes SET DateEdtf = 'last week' WHERE Id = 'q1'", "every date parses, and its earliest and latest day follow from it")]
    [InlineData("UPDATE Articles SET PublishedLatest = '2022-09-30' WHERE Key = 1", "every date parses, and its earliest and latest day follow from it")]
    [InlineData("UPDATE Quotes SET SpeakerKey = 77 WHERE Id = 'q1'", "every reference resolves")]
    [InlineData("UPDATE Quotes SET UtteranceKey = NULL, Rendering = NULL WHERE Id = 'q2'", "every quote but a scare quote belongs to one utterance")]
    [InlineData("UPDATE Quotes SET Rendering = 3 WHERE Id = 'q2'", "every utterance has its renderings, numbered from 1")]
    [InlineData("INSERT INTO Utterances (Key, Id, Dated, Renderings) VALUES (9, 'u9', 0, 1)", "every utterance has its renderings, numbered from 1")]
    [InlineData("UPDATE QuoteMentions SET Mentions = 2", "every quote is about the actors that its words mention, as often as they do")]
    [InlineData("UPDATE QuoteMentions SET ActorKey = 2", "every quote is about the actors that its words mention, as often as they do")]
    [InlineData("UPDATE QuoteMentions SET Ordinal = 2", "every quote is about the actors that its words mention, as often as they do")]
    [InlineData("DELETE FROM QuoteMentions", "every quote is about the actors that its words mention, as often as they do")]
    [InlineData("DELETE FROM EventReports", "every event has its reports")]
    [InlineData("DELETE FROM Sources WHERE ArticleKey = 2", "every article has its raw document")]
    [InlineData("UPDATE Actors SET Id = 'nobody', Key = 9, Origin = 'Mentions' WHERE Id = 'freedonia'", "every actor is known to the authority or referred to")]
    [InlineData("UPDATE OtherIds SET Id = 'bob' WHERE Key = 1", "every former id and every alias leads to actors, and hides none")]
    [InlineData("UPDATE OtherIds SET ActorKey = 77 WHERE Key = 1", "every former id and every alias leads to actors, and hides none")]
    [InlineData("UPDATE OtherIds SET Id = 'same', Kind = 'Former'", "every former id and every alias leads to actors, and hides none")]
    [InlineData("DELETE FROM Mentions WHERE Key = 1", "every article counts its mentions, quotes and events right")]
    [InlineData("UPDATE Actors SET QuoteCount = 7 WHERE Id = 'ann'", "every actor counts its articles, mentions, quotes and events right")]
    [InlineData("UPDATE Outlets SET ArticleCount = 2", "every outlet and agency counts its articles right")]
    [InlineData("UPDATE Corpus SET Quotes = 4", "the corpus counts its rows right")]
    [InlineData("DELETE FROM Corpus", "the corpus counts its rows right")]
    [InlineData("UPDATE Quotes SET Text = 'Nay, Never.' WHERE Id = 'q1'", "full text is in step with its rows")]
    [InlineData("UPDATE Quotes SET Ordinal = 5 WHERE Id = 'q2'", "quotes are numbered as they stand in their articles")]
    [InlineData("UPDATE Actors SET MentionCount = 0 WHERE Key = 1", "rows are numbered in the order of their list")]
    [InlineData("UPDATE Objects SET Json = (SELECT Json FROM Objects ORDER BY Key DESC LIMIT 1) WHERE Key = (SELECT MIN(Key) FROM Objects)", "every row is kept as it is served, under its own id")]
    [InlineData("DELETE FROM Objects WHERE Key = (SELECT MAX(Key) FROM Objects)", "every row is kept as it is served, under its own id")]
    public void ABrokenPromiseIsNamed(string damage, string promise)
    {
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder["one.db"], Pooling = false, ForeignKeys = false }.ToString()))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = damage;
            Assert.NotEqual(0, command.ExecuteNonQuery());
        }
        var broken = SnapshotChecker.Check(folder["one.db"]).Where(kept => kept.Broken > 0).ToList();
        Assert.Contains(promise, broken.Select(kept => kept.Text));
        Assert.All(broken, kept => Assert.NotEmpty(kept.Violations));
    }

    [Fact]
    public void AFileThatIsNoDatabaseBreaksThePromiseThatItCanBeRead()
    {
        File.WriteAllText(folder["no.db"], "This is no database, however long it is. " + new string('x', 5000));
        Assert.Contains(SnapshotChecker.Check(folder["no.db"]), promise => promise is { Text: "the file can be read", Broken: 1 });
    }

    [Fact]
    public void AMissingFileIsAnError() => Assert.Throws<SqliteException>(() => SnapshotChecker.Check(folder["none.db"]).Count);
}
