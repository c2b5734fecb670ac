using OnRecord.Api.Data;
using OnRecord.Domain.Linking;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Api.Analyses;

/// <summary>Runs the engine for clients: as many at a time as there are cores, each for a bounded time.</summary>
/// <remarks>
/// Safe for use from several threads. An engine that goes on after its time keeps its place until it ends, so that it cannot pile up.
/// </remarks>
internal sealed class AnalysisRunner(AnalysisTimes times, ILogger<AnalysisRunner> log) : IDisposable
{
    private static readonly Action<ILogger, string, Exception?> LogFailure =
        LoggerMessage.Define<string>(
            LogLevel.Error, new EventId(1, "AnalysisFailed"), "The engine failed on the document with SHA-256 {Sha256}.");

    private readonly SemaphoreSlim places = new(Environment.ProcessorCount);
    private Prepared? prepared;

    /// <inheritdoc/>
    public void Dispose() => places.Dispose();

    /// <summary>Analyses a document by the actors that a snapshot knows.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async Task<AnalysisOutcome> Run(SourceDocument source, Snapshot snapshot, CancellationToken cancel)
    {
        if (!await places.WaitAsync(times.Wait, cancel))
            return AnalysisOutcome.Busy;
        var running = Task.Run(() => Analyse(source, snapshot), CancellationToken.None);
        _ = running.ContinueWith(
            _ => places.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            return await running.WaitAsync(times.Work, cancel);
        }
        catch (TimeoutException)
        {
            return AnalysisOutcome.TooSlow;
        }
    }

    private AnalysisOutcome Analyse(SourceDocument source, Snapshot snapshot)
    {
        try
        {
            var engine = EngineOf(snapshot);
            var analysed = engine.Analyse(source);
            return new(AnalysisEnd.Done, analysed, new CorpusLinker(engine.Authority).Link([analysed], [], []), engine.Authority);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Whatever one document does to the engine is said of that document, and noted here to be mended.
            LogFailure(log, source.Sha256, error);
            return AnalysisOutcome.Failed;
        }
    }

    private Engine EngineOf(Snapshot snapshot)
    {
        if (Volatile.Read(ref prepared) is { } kept && kept.SnapshotId == snapshot.Id)
            return kept.Engine;
        using var db = snapshot.CreateContext();
        var engine = new Engine(StoredAuthority.Read(db));
        Volatile.Write(ref prepared, new(snapshot.Id, engine));
        return engine;
    }

    private sealed record Prepared(string SnapshotId, Engine Engine);
}
