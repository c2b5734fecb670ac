using OnRecord.Api.Data;

namespace OnRecord.Api.Names;

/// <summary>Indexes the names of a new snapshot in the background, so that hardly a request has to wait for it.</summary>
internal sealed class NamesWarmUp(CurrentSnapshot current, SnapshotNames names, ILogger<NamesWarmUp> log) : BackgroundService
{
    private static readonly Action<ILogger, Exception?> LogFailure =
        LoggerMessage.Define(LogLevel.Error, new EventId(1, "NamesNotIndexed"), "The names of the snapshot cannot be indexed.");

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between);
        do
        {
            await Task.Yield();
            try
            {
                if (current.TryGet(out var snapshot)) names.Of(snapshot);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                // The requests that need them meet the same and are told; all others can be answered.
                LogFailure(log, error);
            }
        }
        while (await Next(timer, stoppingToken));
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
