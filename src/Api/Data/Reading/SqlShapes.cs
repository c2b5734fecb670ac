using System.Collections.Concurrent;

namespace OnRecord.Api.Data.Reading;

/// <summary>The shapes met so far, by a key that says everything about a query but its values. They are the same for all snapshots.</summary>
internal static class SqlShapes
{
    // Clients can make up ever new forms of a list; past this many, all are forgotten and made again as they are met.
    private const int Most = 4096;

    private static readonly ConcurrentDictionary<string, SqlShape> Known = new(StringComparer.Ordinal);

    /// <summary>The shape of a key, translated where it is new.</summary>
    /// <param name="key">Two queries with one key have one shape.</param>
    /// <param name="snapshot">Gives a context to translate with.</param>
    /// <param name="types">See <see cref="SqlShape.Of"/>.</param>
    /// <param name="query">Makes the query of a context and values.</param>
    /// <param name="counted">Whether only the number of its rows is asked for.</param>
    public static SqlShape Get(
        string key,
        Snapshot snapshot,
        Func<IReadOnlyList<Type>> types,
        Func<CorpusContext, IReadOnlyList<object>, IQueryable> query,
        bool counted = false)
    {
        if (Known.TryGetValue(key, out var known)) return known;
        using var db = snapshot.CreateContext();
        var shape = SqlShape.Of(db, types(), values => query(db, values), counted);
        if (Known.Count >= Most) Known.Clear();
        return Known.GetOrAdd(key, shape);
    }
}
