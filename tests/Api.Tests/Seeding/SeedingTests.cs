using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Seeding;

public sealed class SeedingTests : IDisposable
{
    private readonly SeedsOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public void EveryBadDocumentIsListedWithItsReasonAndTheRestIsLoaded()
    {
        disk.Add("good.txt");
        File.WriteAllBytes(disk["empty.txt"], []);
        File.WriteAllText(disk["blank.md"], " \n\n\t ");
        File.WriteAllBytes(disk["binary.txt"], [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 0xff, 0xfe, 0, 0, 3, 4, 0]);
        using (var big = File.Create(disk["big.html"])) big.SetLength(50_000_000);

        var outcome = disk.Seed();

        Assert.Equal(SeedingResult.Built, outcome.Result);
        Assert.Equal((1, 4), (outcome.Corpus!.Articles, outcome.Corpus.Rejections));
        var rejected = outcome.Notices.Where(notice => notice.Kind == NoticeKind.RejectedDocument).ToDictionary(notice => notice.Subject, notice => notice.Message);
        Assert.Equal(["big.html", "binary.txt", "blank.md", "empty.txt"], rejected.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("50,000,000", rejected["big.html"], StringComparison.Ordinal);
        Assert.Equal("It is empty.", rejected["empty.txt"]);
        Assert.NotNull(disk.Served());
    }

    [Fact]
    public void EveryUsualEncodingIsRead()
    {
        const string Article = "Zoë Müller spricht\n\nThe mayor, Zoë Müller, said on Tuesday: “Naïve, I know – but we will.” It cost €5.\n";
        File.WriteAllText(disk["utf8.txt"], Article, new UTF8Encoding(false));
        File.WriteAllText(disk["utf8-mark.txt"], Article, new UTF8Encoding(true));
        File.WriteAllText(disk["utf16.txt"], Article, Encoding.Unicode);
        File.WriteAllText(disk["utf16-big.txt"], Article, Encoding.BigEndianUnicode);
        File.WriteAllBytes(disk["windows.txt"], CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Article));

        Assert.Empty(SeedsOnDisk.Rejected(disk.Seed()));

        using var db = disk.Open();
        Assert.Equal(5, db.Sources.Count(source => source.Text == Article));
        Assert.Equal(5, db.Articles.Select(article => article.Sha256).Distinct().Count());
    }

    [Fact]
    public void APageTellsItsTitleDateAddressAndOutletUnlessSourcesJsonDoes()
    {
        const string Page = """
            <!doctype html><html><head><title>Council meets | The Daily</title><link rel="canonical" href="https://www.daily.example/a">
            <meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2021-05-03T10:00:00Z">
            <script>var x = "no words";</script></head><body><article><h1>Council meets</h1><p>“We will rebuild,” said Maria Lopez, the mayor.</p></article></body></html>
            """;
        File.WriteAllText(disk["page.html"], Page);
        File.WriteAllText(disk["told.html"], Page);
        File.WriteAllText(Path.Combine(disk.Seeds, "sources.json"), """
            { "outlets": [{ "id": "other", "name": "Other" }], "agencies": [],
              "articles": [{ "file": "told.html", "outlet": "other", "published": { "edtf": "2021-05", "basis": "curated", "evidence": "Seen." } }] }
            """);

        Assert.Empty(SeedsOnDisk.Rejected(disk.Seed()));

        using var db = disk.Open();
        var articles = db.Articles.Include(article => article.Outlet).Include(article => article.Source).ToDictionary(article => article.Id);
        Assert.Equal(("text/html", "Council meets", "2021-05-03", "https://www.daily.example/a", "The Daily", "daily.example"),
            (articles["page"].MediaType, articles["page"].Title, articles["page"].PublishedEdtf, articles["page"].Url, articles["page"].Outlet?.Name, articles["page"].Outlet?.Domain));
        Assert.Equal(("2021-05", "other"), (articles["told"].PublishedEdtf, articles["told"].Outlet?.Id));
        Assert.DoesNotContain("no words", articles["page"].Source!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentThatVanishesMidWayIsListedAndTheRestIsLoaded()
    {
        disk.Add("gone.txt");
        disk.Add("here.txt");

        var outcome = disk.Seed(during: progress =>
        {
            if (progress is { Step: SeedingStep.Analyse, Done: 0 }) File.Delete(disk["gone.txt"]);
        });

        Assert.Equal(["gone.txt: It is no longer there."], SeedsOnDisk.Rejected(outcome));
        Assert.Equal(1, outcome.Corpus!.Articles);
        Assert.Equal((SeedingResult.Built, 0), (disk.Seed() is var again ? again.Result : default, again.Corpus!.Rejections));
    }

    [Fact]
    public void NamesOfAnySortGiveIdsOfTheirOwn()
    {
        string[] names = ["Plan B.txt", "plan-b.md", "plan/b.txt", "Zürich – Tag 1.txt", "中国.txt", "!.txt", "...txt.txt", new string('n', 200) + ".txt"];
        Directory.CreateDirectory(disk["plan"]);
        foreach (var name in names) disk.Add(name);

        Assert.Empty(SeedsOnDisk.Rejected(disk.Seed()));

        using var db = disk.Open();
        var ids = db.Articles.ToDictionary(article => article.File, article => article.Id);
        Assert.Equal(names.Length - 1, ids.Count);
        Assert.Equal("plan-b", ids["Plan B.txt"]);
        Assert.Matches("^plan-b-[0-9a-f]{6}$", ids["plan-b.md"]);
        Assert.Matches("^plan-b-[0-9a-f]{6}$", ids["plan/b.txt"]);
        Assert.Equal("zürich-tag-1", ids["Zürich – Tag 1.txt"]);
        Assert.Equal("中国", ids["中国.txt"]);
        Assert.Equal("article", ids["!.txt"]);
    }

    [Fact]
    public void AnIdDoesNotChangeWhenAnotherFileOfItsKindComes()
    {
        disk.Add("plan b.txt");
        disk.Seed();
        disk.Add("plan-b.txt");
        disk.Seed();
        using var db = disk.Open();
        Assert.Equal("plan-b", db.Articles.Single(article => article.File == "plan b.txt").Id);
    }

    [Fact]
    public void SymbolicLinksAndOtherFilesArePassedOverWithANote()
    {
        disk.Add("good.txt");
        File.WriteAllText(disk["figures.csv"], "a,b");
        File.WriteAllText(disk[".hidden.txt"], "nothing");
        File.CreateSymbolicLink(disk["link.txt"], disk["good.txt"]);
        Directory.CreateSymbolicLink(disk["circle"], disk.Seeds);

        var outcome = disk.Seed();

        Assert.Equal((1, 0, 2), (outcome.Corpus!.Articles, outcome.Corpus.Rejections, outcome.Corpus.Warnings - WarningsOfArticles()));
        Assert.Equal(["circle, link.txt", "figures.csv"], outcome.Notices.Select(notice => notice.Subject).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AFolderWithoutArticlesInItIsReadItself()
    {
        Directory.Delete(disk["."]);
        File.WriteAllText(Path.Combine(disk.Seeds, "one.md"), "# One\n\nSomething happened.");
        Assert.Equal(1, disk.Seed().Corpus!.Articles);
    }

    [Fact]
    public void AnEmptyFolderGivesAnEmptyCorpus() => Assert.Equal((SeedingResult.Built, 0), (disk.Seed() is var outcome ? outcome.Result : default, outcome.Corpus!.Articles));

    [Fact]
    public void AMissingFolderIsAnErrorAndChangesNothing()
    {
        disk.Add("one.txt");
        disk.Seed();
        var served = disk.Served();
        Directory.Delete(disk.Seeds, recursive: true);
        var outcome = disk.Seed();
        Assert.Equal(SeedingResult.Failed, outcome.Result);
        Assert.Contains(disk.Seeds, Assert.Single(outcome.Errors), StringComparison.Ordinal);
        Assert.Equal(served, disk.Served());
    }

    [Fact]
    public void NothingChangedSeedsNothing()
    {
        disk.Add("one.txt");
        var first = disk.Seed();
        var served = disk.Served();
        var second = disk.Seed();
        Assert.Equal(SeedingResult.UpToDate, second.Result);
        Assert.Equal(first.Corpus!.SnapshotId, second.Corpus!.SnapshotId);
        Assert.Equal(served, disk.Served());
    }

    [Fact]
    public void UnchangedDocumentsAreNotAnalysedAgain()
    {
        foreach (var name in (string[])["a.txt", "b.txt", "c.txt"]) disk.Add(name);
        Assert.Equal((3, 0), Counts(disk.Seed()));
        File.AppendAllText(disk["b.txt"], "\n\nMore of it.");
        disk.Add("d.txt");
        Assert.Equal((2, 2), Counts(disk.Seed()));
        Assert.Equal((4, 0), Counts(disk.Seed(force: true)));
    }

    [Fact]
    public void ReusedAnalysesGiveTheSameSnapshot()
    {
        foreach (var name in (string[])["a.txt", "b.txt"]) disk.Add(name);
        File.AppendAllText(disk["a.txt"], "In Geneva, Ms Lopez told reporters on 3 May 2021 that she was “deeply concerned”. China has denied it.\n");
        var first = disk.Seed();
        var rows = Rows();
        disk.Add("c.txt");
        disk.Seed();
        File.Delete(disk["c.txt"]);
        var again = disk.Seed();
        Assert.Equal((0, 2), Counts(again));
        Assert.Equal(first.Corpus!.SnapshotId, again.Corpus!.SnapshotId);
        Assert.Equal(rows, Rows());
    }

    [Fact]
    public void AChangedAuthorityMeansReadingEverythingAgain()
    {
        disk.Add("a.txt");
        disk.Seed();
        File.WriteAllText(Path.Combine(disk.Seeds, "actors.json"), """{ "actors": [{ "id": "maria-lopez", "name": "Maria Lopez", "kind": "person" }] }""");
        Assert.Equal((1, 0), Counts(disk.Seed()));
    }

    [Fact]
    public void AMistakeInAJsonFileFailsAndChangesNothing()
    {
        disk.Add("a.txt");
        disk.Seed();
        var served = disk.Served();
        File.WriteAllText(Path.Combine(disk.Seeds, "actors.json"), """{ "actors": [{ "id": "x", "name": "X", "kind": "persn" }] }""");
        var outcome = disk.Seed();
        Assert.Equal(SeedingResult.Failed, outcome.Result);
        Assert.Contains("actors.json /actors/0/kind", Assert.Single(outcome.Errors), StringComparison.Ordinal);
        Assert.Equal(served, disk.Served());
    }

    [Fact]
    public void AReviewThatNoLongerMatchesIsNamedAndTheRestIsLoaded()
    {
        disk.Add("a.txt");
        File.WriteAllText(Path.Combine(disk.Seeds, "reviews.json"), """
            { "reviews": [
                { "id": "wrong-words", "article": "a", "target": "mention", "action": "add", "at": { "start": 0, "end": 7, "text": "Cabinet" },
                  "mention": { "actor": "council", "kind": "name" }, "why": "It is one." },
                { "id": "no-article", "article": "z", "target": "mention", "action": "remove", "at": { "start": 0, "end": 7, "text": "Council" }, "why": "It is none." } ] }
            """);
        var outcome = disk.Seed();
        Assert.Equal((SeedingResult.Built, 1), (outcome.Result, outcome.Corpus!.Articles));
        Assert.Equal(["reviews.json no-article", "reviews.json wrong-words"],
            outcome.Notices.Where(notice => notice.Kind == NoticeKind.RejectedReview).Select(notice => notice.Subject).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ASecondSeedingIsKeptOutWhileOneRuns()
    {
        disk.Add("a.txt");
        SeedingOutcome? inner = null;
        disk.Seed(during: progress =>
        {
            if (progress is { Step: SeedingStep.Write, Done: 0 }) inner = disk.Seed();
        });
        Assert.Equal(SeedingResult.Busy, inner?.Result);
        Assert.Equal(SeedingResult.UpToDate, disk.Seed().Result);
    }

    [Fact]
    public void ASeedingCancelledInTheMiddleOfTheDocumentsLeavesTheSnapshotBefore()
    {
        for (var i = 0; i < 40; i++) disk.Add($"{i}.txt");
        disk.Seed();
        var (served, files) = (disk.Served(), Directory.GetFiles(disk.Snapshots).Order().ToList());
        using var cancel = new CancellationTokenSource();
        var job = new SeedingJob(new SeedingOptions(disk.Seeds, disk.Snapshots, Force: true), new CancelAt(SeedingStep.Analyse, cancel, done: 5));

        Assert.ThrowsAny<OperationCanceledException>(() => job.Run(cancel.Token));

        Assert.Equal(served, disk.Served());
        Assert.Equal(files, Directory.GetFiles(disk.Snapshots).Order());
        using var db = disk.Open();
        Assert.Equal(40, db.Articles.Count());
    }

    [Fact]
    public void ACancelledSeedingLeavesNothingBehind()
    {
        disk.Add("a.txt");
        disk.Seed();
        var before = Directory.GetFiles(disk.Snapshots).Order(StringComparer.Ordinal).ToList();
        using var cancel = new CancellationTokenSource();
        var job = new SeedingJob(new SeedingOptions(disk.Seeds, disk.Snapshots, Force: true), new CancelAt(SeedingStep.Write, cancel));
        Assert.ThrowsAny<OperationCanceledException>(() => job.Run(cancel.Token));
        Assert.Equal(before, Directory.GetFiles(disk.Snapshots).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AFolderThatCannotHoldSnapshotsIsAnError()
    {
        disk.Add("a.txt");
        File.WriteAllText(disk.Snapshots, "in the way");
        var outcome = disk.Seed();
        Assert.Equal(SeedingResult.Failed, outcome.Result);
        Assert.Contains(disk.Snapshots, Assert.Single(outcome.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void OldSnapshotsGoButTheOneBeforeStaysForItsReaders()
    {
        for (var round = 1; round <= 4; round++)
        {
            disk.Add($"{round}.txt");
            disk.Seed();
        }
        disk.Seed();
        Assert.Equal(2, Directory.GetFiles(disk.Snapshots, "*.db").Length);
    }

    [Fact]
    public void ADamagedSnapshotIsBuiltAnew()
    {
        disk.Add("a.txt");
        disk.Seed();
        File.WriteAllText(disk.Served()!, "no database any more");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Assert.Equal(SeedingResult.Built, disk.Seed().Result);
        Assert.NotNull(disk.Served());
    }

    private int WarningsOfArticles()
    {
        using var db = disk.Open();
        return db.Articles.AsEnumerable().Sum(article => article.Warnings.Count);
    }

    private static (int Analysed, int Reused) Counts(SeedingOutcome outcome) => (outcome.Analysed, outcome.Reused);

    /// <summary>Every row of every table but the one that tells when it was built.</summary>
    private List<string> Rows()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = disk.Served()!, Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        // Those left out tell of the moment, and of the snapshots before.
        var tables = Query(
            connection,
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('Corpus', 'Snapshots', 'Changes', 'sqlite_stat1') ORDER BY name").ToList();
        return [.. tables.SelectMany(table => Query(connection, $"SELECT * FROM {table} ORDER BY 1").Select(row => $"{table}: {row}"))];
    }

    private static IEnumerable<string> Query(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(column => rows.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : $"{rows.GetValue(column)}"));
    }

    private sealed class CancelAt(SeedingStep step, CancellationTokenSource source, int done = 0) : IProgress<SeedingProgress>
    {
        public void Report(SeedingProgress value)
        {
            if (value.Step == step && value.Done >= done) source.Cancel();
        }
    }
}
