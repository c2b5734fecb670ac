using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>Counts the rows of a list by what they have.</summary>
/// <param name="request">The list, with what to count.</param>
/// <param name="reading">Finds its rows.</param>
internal sealed class FacetCounter<TRow>(ListRequest<TRow> request, ListReading<TRow> reading)
    where TRow : class
{
    private readonly Columns<TRow> from = reading.Columns;
    private readonly int[] keys = reading.Matches.Keys();

    /// <summary>Counts by one thing.</summary>
    public FacetResponse Count(Facet<TRow> facet)
    {
        var column = from.Of(facet);
        var counts = new int[column.Highest + 1];
        var missing = 0;
        foreach (var key in keys)
        {
            var codes = column.Of(key);
            if (codes.IsEmpty) missing++;
            foreach (var code in codes) counts[code]++;
        }
        var shown = Largest(counts);
        return new([.. shown.Select(code => Value(facet, column, code, counts[code]))], missing, counts.Count(count => count > 0) - shown.Count);
    }

    /// <summary>Counts by two things at once.</summary>
    public CrossTableResponse Cross(Facet<TRow> first, Facet<TRow> second)
    {
        var (left, right) = (from.Of(first), from.Of(second));
        var (rowCounts, columnCounts) = (new int[left.Highest + 1], new int[right.Highest + 1]);
        var cells = new Dictionary<(int Row, int Column), int>();
        foreach (var key in keys)
        {
            foreach (var column in right.Of(key)) columnCounts[column]++;
            foreach (var row in left.Of(key))
            {
                rowCounts[row]++;
                foreach (var column in right.Of(key))
                    cells[(row, column)] = cells.GetValueOrDefault((row, column)) + 1;
            }
        }
        var (rows, columns) = (Largest(rowCounts), Largest(columnCounts));
        return new(
            [.. rows.Select(row => Value(first, left, row, rowCounts[row]))],
            [.. columns.Select(column => Value(second, right, column, columnCounts[column]))],
            [.. rows.Select(row => columns.Select(column => cells.GetValueOrDefault((row, column))).ToList())]);
    }

    /// <summary>Counts by dates.</summary>
    public FacetResponse Count(DateFilter<TRow> dates, DateInterval interval) =>
        from.Of(dates).Count(keys, interval, dates.Asked(request.Conditions));

    /// <summary>The codes with the highest counts, highest first, ties in the order of the codes.</summary>
    private List<int> Largest(int[] counts) =>
        [.. Enumerable.Range(0, counts.Length).Where(code => counts[code] > 0).OrderByDescending(code => counts[code])
            .Take(request.FacetLimit)];

    private FacetValueResponse Value(Facet<TRow> facet, FacetColumn column, int code, int count)
    {
        var (value, name) = facet.Label(column, code, from.Snapshot, from.Lane);
        return new(value, name, count, $"{facet.Name}={Uri.EscapeDataString(value)}");
    }
}
