using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

namespace OnRecord.Api.Data.Reading;

/// <summary>
/// What answers keep in memory of a snapshot: itself part of the snapshot, so that all of it goes at once when another is swapped in.
/// </summary>
/// <remarks>Safe for use from several threads. What can be many is kept as long as there is room; columns are few and stay.</remarks>
internal sealed class Kept : IDisposable
{
    // A trace of what was asked for lately, at a place of its own for each hash; a later one at the same place covers it.
    private const int Traces = 1 << 16;

    private readonly MemoryCache sized;
    private readonly int[] traces = new int[Traces];
    private readonly ConcurrentDictionary<string, Lazy<object>> columns = new(StringComparer.Ordinal);

    /// <summary>Makes room.</summary>
    /// <param name="bytes">About how much is kept at most, columns not counted.</param>
    public Kept(long bytes) => sized = new(new MemoryCacheOptions { SizeLimit = bytes, CompactionPercentage = 0.2, TrackStatistics = false });

    /// <summary>What is kept under a key; null where nothing is.</summary>
    public T? Find<T>(object key) where T : class => sized.TryGetValue(key, out var found) ? (T?)found : null;

    /// <summary>Keeps something, if there is room or room can be made.</summary>
    /// <param name="key">Compared by value.</param>
    /// <param name="value">Never changed again.</param>
    /// <param name="bytes">About what it takes.</param>
    public void Keep(object key, object value, long bytes) => sized.Set(key, value, new MemoryCacheEntryOptions { Size = bytes });

    /// <inheritdoc/>
    public void Dispose() => sized.Dispose();

    /// <summary>
    /// Whether something was asked for lately, which it is from now on. Most questions are asked once: to keep their answers would
    /// throw out those that are wanted, and cost more than to make them.
    /// </summary>
    public bool IsAskedAgain(string key)
    {
        var hash = string.GetHashCode(key) | 1;
        ref var trace = ref traces[(hash >> 1) & (Traces - 1)];
        if (trace == hash) return true;
        trace = hash;
        return false;
    }

    /// <summary>A column, read by the first who asks for it.</summary>
    public T Column<T>(string name, Func<T> read) where T : class
    {
        var column = columns.GetOrAdd(name, static (_, read) => new Lazy<object>(() => read()), read);
        try
        {
            return (T)column.Value;
        }
        catch
        {
            // Whatever kept it from being read may have passed by the next request.
            columns.TryRemove(KeyValuePair.Create(name, column));
            throw;
        }
    }
}
