namespace OnRecord.Api.Http.Serving;

/// <summary>Lets heavy questions run so many at a time that one core stays free for the light ones.</summary>
/// <remarks>
/// Without it a few clients that ask for rankings or counts over the whole corpus bring every other request to an eighth of its speed.
/// Safe for use from several threads.
/// </remarks>
/// <param name="places">How many run at a time.</param>
/// <param name="longestWait">How long one waits for a place.</param>
internal sealed class HeavyGate(int places, TimeSpan longestWait) : IDisposable
{
    private readonly SemaphoreSlim free = new(places);

    /// <summary>One place a core but one, at least one, and a wait that a reader bears.</summary>
    public HeavyGate() : this(Math.Max(1, Environment.ProcessorCount - 1), TimeSpan.FromSeconds(10))
    {
    }

    /// <summary>Waits for a place, which is held until it is disposed of; null where none was free in time.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async Task<IDisposable?> Enter(CancellationToken cancel) =>
        await free.WaitAsync(longestWait, cancel) ? new Place(free) : null;

    /// <inheritdoc/>
    public void Dispose() => free.Dispose();

    private sealed class Place(SemaphoreSlim free) : IDisposable
    {
        private bool left;

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref left, true))
                free.Release();
        }
    }
}
