using System.Collections.Concurrent;
using OnRecord.Api.Data.Reading;

namespace OnRecord.Api.Http.Queries;

/// <summary>What every row of a list has in one respect, in memory: rows never change within a snapshot, so it is read once.</summary>
/// <remarks>Immutable; safe for use from several threads.</remarks>
internal sealed class FacetColumn
{
    // Rows of a value that has more of them than this share are kept as a set; those of rarer values are put together each time.
    private const int CommonShare = 256;

    private readonly int[] starts;
    private readonly int[] values;
    private readonly int[] rowStarts;
    private readonly int[] rows;
    private readonly Dictionary<string, int> codes;
    private readonly ConcurrentDictionary<int, RowSet> common = [];

    /// <summary>Takes what rows have.</summary>
    /// <param name="pairs">Keys of rows, rising, with a code above zero; a row may have several codes, each once, or none.</param>
    /// <param name="words">The words that codes stand for, from 1, where they are no keys; else empty.</param>
    public FacetColumn(IEnumerable<(int Row, int Code)> pairs, IReadOnlyList<string>? words = null)
    {
        var (begins, taken) = (new List<int> { 0, 0 }, new List<int>());
        foreach (var (row, code) in pairs)
        {
            while (begins.Count <= row) begins.Add(taken.Count);
            taken.Add(code);
            Highest = Math.Max(Highest, code);
        }
        begins.Add(taken.Count);
        (starts, values, Words) = ([.. begins], [.. taken], words ?? []);
        codes = Words.Index().ToDictionary(word => word.Item, word => word.Index + 1, StringComparer.Ordinal);
        (rowStarts, rows) = Turn();
    }

    /// <summary>The greatest code.</summary>
    public int Highest { get; }

    /// <summary>The words that codes stand for, the first at 0 for code 1; empty where codes are keys.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The codes of a row; empty where it has none.</summary>
    public ReadOnlySpan<int> Of(int row) => row + 1 < starts.Length ? values.AsSpan(starts[row]..starts[row + 1]) : [];

    /// <summary>The code of a word; 0, which no row has, where it stands for none.</summary>
    public int CodeOf(string word) => codes.GetValueOrDefault(word);

    /// <summary>The rows that have a code, of so many in all.</summary>
    public RowSet With(int code, int all)
    {
        if (code <= 0 || code > Highest) return RowSet.Rising(all, []);
        var with = rows.AsSpan(rowStarts[code]..rowStarts[code + 1]);
        return with.Length <= all / CommonShare ? RowSet.Rising(all, with) : common.GetOrAdd(code, Make, all);
    }

    /// <summary>The rows that have no code, of so many in all.</summary>
    public RowSet Missing(int all) => common.GetOrAdd(0, (_, count) =>
    {
        var missing = new RowSet(count);
        for (var row = 1; row <= count; row++)
            if (Of(row).IsEmpty) missing.Add(row);
        return missing;
    }, all);

    private RowSet Make(int code, int all) => RowSet.Rising(all, rows.AsSpan(rowStarts[code]..rowStarts[code + 1]));

    /// <summary>For each code its rows, rising.</summary>
    private (int[] Starts, int[] Rows) Turn()
    {
        var begins = new int[Highest + 2];
        foreach (var code in values) begins[code + 1]++;
        for (var code = 1; code < begins.Length; code++) begins[code] += begins[code - 1];
        var (next, turned) = ((int[])begins.Clone(), new int[values.Length]);
        for (var row = 1; row + 1 < starts.Length; row++)
            foreach (var code in Of(row)) turned[next[code]++] = row;
        return (begins, turned);
    }
}
