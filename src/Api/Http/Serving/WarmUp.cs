using OnRecord.Api.Actors;
using OnRecord.Api.Articles;
using OnRecord.Api.Data;
using OnRecord.Api.Events;
using OnRecord.Api.Names;
using OnRecord.Api.Outlets;
using OnRecord.Api.Quotes;
using OnRecord.Api.Utterances;

namespace OnRecord.Api.Http.Serving;

/// <summary>Reads into memory in the background what requests need of a new snapshot, so that hardly one has to wait for it.</summary>
internal sealed class WarmUp(CurrentSnapshot current, SnapshotNames names, ILogger<WarmUp> log) : BackgroundService
{
    private static readonly Action<ILogger, Exception?> LogFailure =
        LoggerMessage.Define(LogLevel.Error, new EventId(1, "SnapshotNotLoaded"), "The snapshot cannot be read into memory.");

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private static readonly Resource[] MostAskedFirst =
        [Resource.Quotes, Resource.Articles, Resource.Actors, Resource.Events, Resource.Utterances, Resource.Outlets];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between);
        Snapshot? loaded = null;
        do
        {
            await Task.Yield();
            if (!current.TryGet(out var snapshot) || snapshot == loaded) continue;
            loaded = snapshot;
            try
            {
                Load(snapshot);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                // The requests that need it meet the same and are told; all others can be answered.
                LogFailure(log, error);
            }
        }
        while (await Next(timer, stoppingToken));
    }

    private void Load(Snapshot snapshot)
    {
        QuoteListing.Grammar.Load(snapshot);
        ArticleListing.Grammar.Load(snapshot);
        ActorListing.Grammar.Load(snapshot);
        EventListing.Grammar.Load(snapshot);
        UtteranceListing.Grammar.Load(snapshot);
        OutletListing.Grammar.Load(snapshot);
        names.Of(snapshot);
        foreach (var resource in MostAskedFirst) snapshot.Objects.Load(snapshot, resource);
    }

    private static async Task<bool> Next(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
