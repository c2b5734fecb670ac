using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Timelines;

/// <summary>When the rows of one kind are, as far as that is known.</summary>
/// <param name="Dated">Those with a date, gathered by it.</param>
/// <param name="Undated">How many have none.</param>
internal sealed record RowDates(IReadOnlyList<DatedRows> Dated, int Undated)
{
    /// <summary>Both together.</summary>
    public int Total => Undated + Dated.Sum(rows => rows.Count);

    /// <summary>Reads them from the snapshot.</summary>
    /// <param name="rows">All rows of the kind.</param>
    /// <param name="narrowed">Which of them are meant.</param>
    /// <param name="dates">What their date is.</param>
    /// <param name="cancel">Cancels the query.</param>
    public static async Task<RowDates> Read<TRow>(
        IQueryable<TRow> rows, Narrowed<TRow> narrowed, DateFilter<TRow> dates, CancellationToken cancel)
        where TRow : class
    {
        var groups = await narrowed.Of(rows).Select(DateOf(dates)).GroupBy(date => date)
            .Select(group => new { Date = group.Key, Count = group.Count() }).ToListAsync(cancel);
        return new(
            [.. groups.Where(group => group.Date.Known)
                .Select(group => new DatedRows(group.Date.Earliest, group.Date.Latest, group.Count))],
            groups.Where(group => !group.Date.Known).Sum(group => group.Count));
    }

    private static Expression<Func<TRow, RowDate>> DateOf<TRow>(DateFilter<TRow> dates)
        where TRow : class
    {
        var row = dates.Dated.Parameters[0];
        var type = typeof(RowDate);
        var date = Expression.New(
            type.GetConstructors()[0],
            [dates.Dated.Body, dates.Earliest.Apply(row), dates.Latest.Apply(row)],
            type.GetProperty(nameof(RowDate.Known))!, type.GetProperty(nameof(RowDate.Earliest))!, type.GetProperty(nameof(RowDate.Latest))!);
        return Expression.Lambda<Func<TRow, RowDate>>(date, row);
    }

    private sealed record RowDate(bool Known, DateOnly? Earliest, DateOnly? Latest);
}
