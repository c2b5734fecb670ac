using System.Collections.Concurrent;

namespace OnRecord.Api.Data.Reading;

/// <summary>The lanes of a snapshot that nobody is reading through just now.</summary>
/// <remarks>Safe for use from several threads. As many are kept as were ever used at once; idle ones cost little.</remarks>
internal sealed class Lanes(string path)
{
    private readonly ConcurrentBag<Lane> free = [];

    /// <summary>A lane for the caller alone, until it is disposed of.</summary>
    public Lease Rent() => new(this, free.TryTake(out var lane) ? lane : new Lane(path));

    /// <summary>The use of a lane.</summary>
    public readonly struct Lease(Lanes lanes, Lane lane) : IDisposable
    {
        /// <summary>The lane.</summary>
        public Lane Lane => lane;

        /// <summary>Gives it back.</summary>
        public void Dispose() => lanes.free.Add(lane);
    }
}
