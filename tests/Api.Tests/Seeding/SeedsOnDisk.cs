using OnRecord.Api.Data;
using OnRecord.Api.Data.Checking;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Seeding;

/// <summary>A seeds folder and a snapshots folder of a test's own.</summary>
internal sealed class SeedsOnDisk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SeedsOnDisk() => Directory.CreateDirectory(System.IO.Path.Combine(Seeds, "articles"));

    public string Seeds => folder["seeds"];

    public string Snapshots => folder["snapshots"];

    /// <summary>The path of a document.</summary>
    public string this[string file] => System.IO.Path.Combine(Seeds, "articles", file);

    /// <summary>Adds a small article of its own words.</summary>
    public void Add(string file) => File.WriteAllText(this[file], $"Council meets over {file}\n\nThe council met on Tuesday. “We will rebuild {file},” said Maria Lopez, the mayor.\n");

    public SeedingOutcome Seed(bool force = false, Action<SeedingProgress>? during = null) =>
        new SeedingJob(new SeedingOptions(Seeds, Snapshots, force), new Reporter(during)).Run(TestContext.Current.CancellationToken);

    /// <summary>The file that is served, checked; null where there is none.</summary>
    public string? Served()
    {
        if (new SnapshotFolder(Snapshots).Current() is not { } path) return null;
        Assert.Equal([], SnapshotChecker.Check(path).SelectMany(promise => promise.Violations));
        return path;
    }

    /// <summary>A context on what is served.</summary>
    public CorpusContext Open() => Snapshot.Open(Served()!).CreateContext();

    /// <summary>What was rejected, as <c>subject: message</c>.</summary>
    public static IEnumerable<string> Rejected(SeedingOutcome outcome) =>
        outcome.Notices.Where(notice => notice.Kind != NoticeKind.Warning).Select(notice => $"{notice.Subject}: {notice.Message}");

    public void Dispose() => folder.Dispose();

    private sealed class Reporter(Action<SeedingProgress>? during) : IProgress<SeedingProgress>
    {
        public void Report(SeedingProgress value) => during?.Invoke(value);
    }
}
