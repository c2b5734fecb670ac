using Microsoft.Data.Sqlite;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Checking;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Data.Writing;
using OnRecord.Api.Seeding.Files;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Linking;

namespace OnRecord.Api.Seeding;

/// <summary>Builds a snapshot from a seeds folder and makes it the one served; on any failure what was served before still is.</summary>
/// <param name="options">What to seed, and where to.</param>
/// <param name="progress">Told how far it is, from several threads; reports arrive before the step they tell of goes on.</param>
public sealed class SeedingJob(SeedingOptions options, IProgress<SeedingProgress> progress)
{
    private const int SnapshotIdDigits = 12;

    private readonly SnapshotFolder snapshots = new(options.Snapshots);

    /// <summary>Seeds, unless nothing has changed since the snapshot there is.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing was changed.</exception>
    public SeedingOutcome Run(CancellationToken cancel)
    {
        try
        {
            using var held = snapshots.TryLock();
            if (held is null)
                return new SeedingOutcome { Result = SeedingResult.Busy, Errors = [$"Another seeding is running in {snapshots.Path}."] };
            snapshots.Clean();
            return Seed(cancel);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Failed(error.Message);
        }
        catch (SqliteException error)
        {
            return Failed($"The snapshot cannot be written in {snapshots.Path}: {error.Message}");
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A fault of ours must not keep a server from starting on the snapshot there is.
            return Failed($"The seeding itself failed: {error.GetType().Name}: {error.Message}");
        }
    }

    private SeedingOutcome Seed(CancellationToken cancel)
    {
        progress.Report(new SeedingProgress(SeedingStep.Compare, 0, 1));
        var folder = SeedFolder.Open(options.Seeds);
        var fingerprint = SeedFingerprint.Of(folder, cancel);
        var before = Before();
        progress.Report(new SeedingProgress(SeedingStep.Compare, 1, 1));
        if (!options.Force && before?.Corpus.InputFingerprint == fingerprint) return new SeedingOutcome { Result = SeedingResult.UpToDate, Corpus = before.Corpus };

        var files = SeedFiles.Read(folder.Path, folder.Documents.Select(document => document.File));
        if (files.HasErrors)
            return Failed([.. files.Problems.Where(problem => problem.Severity == SeedProblemSeverity.Error).Select(problem => problem.ToString())]);

        var ids = ArticleIds.Assign(
            folder.Documents.Select(document => document.File),
            files.Articles.Values.Where(article => article.Id is not null).ToDictionary(article => article.File, article => article.Id!, StringComparer.Ordinal));
        var analyser = new DocumentAnalyser(files, new AnalysisCache(options.Force ? null : before, files.Authority), ids);
        using var packed = new PackedAnalyses(snapshots);
        var analyses = Analyse(folder.Documents, new DocumentPipeline(analyser, packed), cancel);
        var articles = analyses.Select(analysis => analysis.Article).OfType<AnalysedArticle>().ToList();
        List<Notice> notices = [.. folder.Notices, .. Notices(files, ids.Values), .. analyses.SelectMany(analysis => analysis.Notices)];

        progress.Report(new SeedingProgress(SeedingStep.Link, 0, 1));
        var corpus = new CorpusLinker(files.Authority).Link(articles, Outlets(files, analyses), files.Agencies);
        progress.Report(new SeedingProgress(SeedingStep.Link, 1, 1));
        cancel.ThrowIfCancellationRequested();
        notices.AddRange(FormerIdsInUse(corpus));

        var facts = new SnapshotFacts(fingerprint[..SnapshotIdDigits], fingerprint, DateTimeOffset.UtcNow, notices, packed.InOrder())
        {
            Seeds = folder.Path,
            Before = before,
        };
        var (row, errors) = Build(corpus, facts, cancel);
        return row is null ? Failed(errors) : new SeedingOutcome
        {
            Result = SeedingResult.Built,
            Corpus = row,
            Notices = notices,
            Analysed = analyses.Count(analysis => analysis is { Article: not null, Reused: false }),
            Reused = analyses.Count(analysis => analysis.Reused),
        };
    }

    private DocumentAnalysis[] Analyse(IReadOnlyList<SeedDocument> documents, DocumentPipeline pipeline, CancellationToken cancel)
    {
        var total = Math.Max(1, documents.Count);
        progress.Report(new SeedingProgress(SeedingStep.Analyse, 0, total));
        return pipeline.Run(documents, done => progress.Report(new SeedingProgress(SeedingStep.Analyse, done, total)), cancel);
    }

    /// <summary>The outlets told of, and those that pages name themselves; pages that name one differently are of one outlet still.</summary>
    private static IEnumerable<Outlet> Outlets(SeedFiles files, IEnumerable<DocumentAnalysis> analyses) =>
        files.Outlets.Concat(analyses.Where(analysis => analysis.Article is not null).Select(analysis => analysis.Outlet).OfType<Outlet>())
            .DistinctBy(outlet => outlet.Id);

    private static IEnumerable<Notice> Notices(SeedFiles files, IEnumerable<string> articleIds) =>
        files.Problems.Select(problem => new Notice(NoticeKind.Warning, problem.File, problem.ToString()))
            .Concat(ReviewApplier.OfUnknownArticles(files.Reviews, articleIds).Select(DocumentAnalyser.ToNotice));

    /// <summary>An article may still make an actor of a name whose id was given up; the id is that actor's then.</summary>
    private static IEnumerable<Notice> FormerIdsInUse(LinkedCorpus corpus)
    {
        var ids = corpus.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        return from actor in corpus.Actors
               from former in actor.FormerIds.Where(ids.Contains)
               select new Notice(
                   NoticeKind.Warning, SeedFiles.ActorsFile,
                   $"'{former}', a former id of '{actor.Id}', is still the id of an actor made from mentions: its name is no alias yet.");
    }

    private (CorpusRow? Row, IReadOnlyList<string> Errors) Build(LinkedCorpus corpus, SnapshotFacts facts, CancellationToken cancel)
    {
        var file = snapshots.NewFile(facts.Id);
        var published = false;
        try
        {
            progress.Report(new SeedingProgress(SeedingStep.Write, 0, 1));
            SnapshotWriter.Write(corpus, facts, file, cancel);
            progress.Report(new SeedingProgress(SeedingStep.Write, 1, 1));
            cancel.ThrowIfCancellationRequested();
            progress.Report(new SeedingProgress(SeedingStep.Check, 0, 1));
            var broken = SnapshotChecker.Check(file).Where(promise => promise.Broken > 0).ToList();
            progress.Report(new SeedingProgress(SeedingStep.Check, 1, 1));
            if (broken.Count > 0)
                return (null, [.. broken.SelectMany(promise => promise.Violations.Select(violation => $"The new snapshot does not keep that {promise.Text}: {violation}"))]);
            cancel.ThrowIfCancellationRequested();
            snapshots.Publish(file);
            published = true;
            return (Snapshot.Open(file).Corpus, []);
        }
        finally
        {
            if (!published) File.Delete(file);
        }
    }

    private Snapshot? Before()
    {
        try
        {
            return snapshots.Current() is { } path ? Snapshot.Open(path) : null;
        }
        catch (Exception error) when (error is SqliteException or InvalidOperationException or FormatException)
        {
            // Of another shape, or damaged: everything in it can be built again.
            return null;
        }
    }

    private static SeedingOutcome Failed(params IReadOnlyList<string> errors) => new() { Result = SeedingResult.Failed, Errors = errors };
}
