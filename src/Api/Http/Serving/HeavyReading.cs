namespace OnRecord.Api.Http.Serving;

/// <summary>
/// Lets only so many requests at once read much of a snapshot that a core is left for all others: four that rank a common word at once
/// would make every other wait ten times as long.
/// </summary>
internal sealed class HeavyReading : IDisposable
{
    private readonly SemaphoreSlim turns = new(Math.Max(1, Environment.ProcessorCount - 1));

    /// <summary>Waits for a turn, which ends when it is disposed of.</summary>
    public async ValueTask<Turn> Wait(CancellationToken cancel)
    {
        await turns.WaitAsync(cancel);
        return new(turns);
    }

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();

    /// <summary>A request's turn to read.</summary>
    public readonly struct Turn(SemaphoreSlim? turns) : IDisposable
    {
        /// <summary>Lets the next one in.</summary>
        public void Dispose() => turns?.Release();
    }
}
