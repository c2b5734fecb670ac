using System.Globalization;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Data.Writing;
using OnRecord.Api.Seeding;

namespace OnRecord.Api.CommandLine;

/// <summary><c>seed</c>: builds the snapshot and ends.</summary>
internal static class SeedCommand
{
    /// <summary>Seeds from <paramref name="from"/>, or where that is null from the usual seeds folder.</summary>
    public static int Run(CorpusLocations locations, string? from, bool force, CancellationToken cancel)
    {
        if ((from is null ? locations.Seeds : Path.GetFullPath(from)) is not { } seeds)
        {
            Console.Error.WriteLine("There is no folder seeds/articles here or above; name a folder with --from.");
            return ExitCode.Failed;
        }
        var outcome = SeedingDisplay.Run(new SeedingOptions(seeds, locations.Snapshots, force), cancel);
        if (outcome.Result == SeedingResult.UpToDate) Remind(outcome.Corpus!, locations);
        return Code(outcome);
    }

    /// <summary>Says again what the seeding that built the snapshot had to say.</summary>
    private static void Remind(CorpusRow corpus, CorpusLocations locations)
    {
        using var db = new CurrentSnapshot(new SnapshotFolder(locations.Snapshots)).Get().CreateContext();
        foreach (var notice in db.Notices.OrderBy(notice => notice.Key).AsEnumerable())
            Console.Error.WriteLine(SeedingDisplay.Line(new Notice(notice.Kind, notice.Subject, notice.Message)));
        SeedingDisplay.WarnOfArticles(locations.Snapshots);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Nothing has changed: snapshot {corpus.SnapshotId} with {corpus.Articles:N0} articles stays (--force builds it anew)."));
    }

    private static int Code(SeedingOutcome outcome) => outcome.Result switch
    {
        SeedingResult.Failed => ExitCode.Failed,
        SeedingResult.Busy => ExitCode.Busy,
        _ => outcome.Corpus!.Rejections > 0 ? ExitCode.Rejections : ExitCode.Done,
    };
}
