namespace OnRecord.Api.Http.Queries;

/// <summary>What every row of a list has in one respect, in memory: rows never change within a snapshot, so it is read once.</summary>
/// <remarks>Immutable; safe for use from several threads.</remarks>
internal sealed class FacetColumn
{
    private readonly int[] starts;
    private readonly int[] values;

    /// <summary>Takes what rows have.</summary>
    /// <param name="pairs">Keys of rows, rising, with a code above zero; a row may have several codes, each once, or none.</param>
    /// <param name="words">The words that codes stand for, from 1, where they are no keys; else empty.</param>
    public FacetColumn(IEnumerable<(int Row, int Code)> pairs, IReadOnlyList<string>? words = null)
    {
        var (begins, codes) = (new List<int> { 0, 0 }, new List<int>());
        foreach (var (row, code) in pairs)
        {
            while (begins.Count <= row) begins.Add(codes.Count);
            codes.Add(code);
            Highest = Math.Max(Highest, code);
        }
        begins.Add(codes.Count);
        (starts, values, Words) = ([.. begins], [.. codes], words ?? []);
    }

    /// <summary>The greatest code.</summary>
    public int Highest { get; }

    /// <summary>The words that codes stand for, the first at 0 for code 1; empty where codes are keys.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The codes of a row; empty where it has none.</summary>
    public ReadOnlySpan<int> Of(int row) => row + 1 < starts.Length ? values.AsSpan(starts[row]..starts[row + 1]) : [];
}
