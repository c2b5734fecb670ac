using System.Linq.Expressions;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Search;

namespace OnRecord.Api.Http.Queries;

/// <summary>Full text: rows whose words match.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="parameter">As declared.</param>
/// <param name="index">Where the words are looked up.</param>
/// <param name="key">The key of a row.</param>
/// <param name="rows">Which rows the matches stand for; null where those of the same keys, which can then be ranked.</param>
internal sealed class SearchFilter<TRow>(
    Parameter parameter,
    FullTextIndex index,
    Expression<Func<TRow, int>> key,
    Func<CorpusContext, IQueryable<int>, IQueryable<int>>? rows) : Filter<TRow>
    where TRow : class
{
    /// <inheritdoc/>
    public override IReadOnlyList<Parameter> Parameters { get; } = [parameter];

    /// <summary>Where the words are looked up.</summary>
    public FullTextIndex Index => index;

    /// <summary>Whether matches are the rows themselves, and so can be ranked.</summary>
    public bool IsRanked => rows is null;

    /// <inheritdoc/>
    public override Condition<TRow>? Read(QueryReader reader, HttpContext context) => Query(reader) is { } query ? Of(query) : null;

    private Condition<TRow> Of(FullTextQuery query) =>
        new(parameter.Name, [query.Expression], (db, values) =>
        {
            var matches = db.Matches(index, (string)values[0]);
            var keys = (rows is null ? matches : rows(db, matches)).Expression;
            return Expression.Lambda<Func<TRow, bool>>(
                Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(int)], keys, key.Body), key.Parameters);
        })
        {
            Rows = columns => columns.Kept($"words {query.Expression}", () => Found(columns, query.Expression)),
        };

    private RowSet Found(Columns<TRow> columns, string words)
    {
        var shape = SqlShapes.Get(
            $"matches in {index} for {typeof(TRow).Name}", columns.Snapshot, () => [typeof(string)], (db, values) =>
            {
                var matches = db.Matches(index, (string)values[0]);
                return rows is null ? matches : rows(db, matches);
            });
        var found = new RowSet(columns.Rows);
        var keys = columns.Lane.Ask(shape, words);
        while (keys.Step()) found.Add(keys.Int(0));
        keys.Reset();
        return RowSet.Rising(columns.Rows, found.Keys());
    }

    /// <summary>What is searched for; null where nothing is, or what is cannot be read and was noted so.</summary>
    public FullTextQuery? Query(QueryReader reader)
    {
        if (reader.One(parameter) is not { } text)
            return null;
        if (!FullTextQuery.TryParse(text, out var query, out var error))
            reader.Wrong(parameter, error, "words, \"phrases\", word*, -word or a OR b");
        return query;
    }
}
