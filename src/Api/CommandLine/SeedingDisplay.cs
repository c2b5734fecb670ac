using System.Globalization;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Data.Writing;
using OnRecord.Api.Seeding;
using Spectre.Console;

namespace OnRecord.Api.CommandLine;

/// <summary>Runs a seeding before the reader's eyes: bars on a terminal, plain lines in a log, and at the end what was loaded.</summary>
internal static class SeedingDisplay
{
    /// <summary>Runs the seeding. Progress, notices and errors go to the standard error, the account of what was loaded to the standard output.</summary>
    public static SeedingOutcome Run(SeedingOptions options, CancellationToken cancel)
    {
        var outcome = Console.IsErrorRedirected
            ? new SeedingJob(options, new PlainProgress(Console.Error)).Run(cancel)
            : RunWithBars(options, cancel);
        foreach (var notice in outcome.Result == SeedingResult.Built ? outcome.Notices : []) Console.Error.WriteLine(Line(notice));
        if (outcome.Result == SeedingResult.Built) WarnOfArticles(options.Snapshots);
        foreach (var error in outcome.Errors) Console.Error.WriteLine(OneLine.Of(error));
        if (outcome is { Result: SeedingResult.Built, Corpus: { } corpus }) Account(outcome, corpus);
        return outcome;
    }

    /// <summary>Says what the engine warns of in the articles of the current snapshot.</summary>
    public static void WarnOfArticles(string snapshots)
    {
        using var db = new CurrentSnapshot(new SnapshotFolder(snapshots)).Get().CreateContext();
        foreach (var line in ArticleWarnings.Lines(db)) Console.Error.WriteLine(line);
    }

    /// <summary>One line for a notice.</summary>
    public static string Line(Notice notice) => OneLine.Of($"{notice.Kind switch
    {
        NoticeKind.RejectedDocument => "rejected",
        NoticeKind.RejectedReview => "review rejected",
        _ => "warning",
    }}: {notice.Subject}: {notice.Message}");

    private static SeedingOutcome RunWithBars(SeedingOptions options, CancellationToken cancel)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(bars => new SeedingJob(options, new BarProgress(bars)).Run(cancel));
    }

    private static void Account(SeedingOutcome outcome, CorpusRow corpus)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("Loaded").AddColumn(new TableColumn("") { Alignment = Justify.Right });
        (string Name, int Count)[] rows =
        [
            ("articles", corpus.Articles),
            ("  analysed now", outcome.Analysed),
            ("  unchanged", outcome.Reused),
            ("actors", corpus.Actors),
            ("mentions", corpus.Mentions),
            ("quotes", corpus.Quotes),
            ("events", corpus.Events),
            ("utterances", corpus.Utterances),
            ("warnings", corpus.Warnings),
            ("rejected", corpus.Rejections),
        ];
        foreach (var (name, count) in rows) table.AddRow(name, count.ToString("N0", CultureInfo.InvariantCulture));
        AnsiConsole.Write(table);
    }
}
