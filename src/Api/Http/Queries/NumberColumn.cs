using System.Numerics;
using OnRecord.Api.Data.Reading;

namespace OnRecord.Api.Http.Queries;

/// <summary>A number that every row of a list has, in memory.</summary>
/// <param name="values">By key; that of 0 counts for nothing.</param>
internal sealed class NumberColumn<TNumber>(TNumber[] values)
    where TNumber : struct, INumber<TNumber>
{
    /// <summary>The rows whose number lies between two, both included.</summary>
    public RowSet Between(TNumber least, TNumber greatest)
    {
        var rows = new RowSet(values.Length - 1);
        for (var key = 1; key < values.Length; key++)
            if (values[key] >= least && values[key] <= greatest) rows.Add(key);
        return rows;
    }
}
