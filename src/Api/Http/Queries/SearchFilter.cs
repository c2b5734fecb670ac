using System.Linq.Expressions;
using OnRecord.Api.Data;
using OnRecord.Api.Search;

namespace OnRecord.Api.Http.Queries;

/// <summary>Full text: rows whose words match.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="parameter">As declared.</param>
/// <param name="index">Where the words are looked up.</param>
/// <param name="among">Whether a row is among those of the given keys.</param>
internal sealed class SearchFilter<TRow>(
    Parameter parameter, FullTextIndex index, Func<IQueryable<int>, Expression<Func<TRow, bool>>> among) : Filter<TRow>
{
    /// <inheritdoc/>
    public override IReadOnlyList<Parameter> Parameters { get; } = [parameter];

    /// <inheritdoc/>
    public override Expression<Func<TRow, bool>>? Read(QueryReader reader, HttpContext context)
    {
        if (reader.One(parameter) is not { } text)
            return null;
        if (FullTextQuery.TryParse(text, out var query, out var error))
            return among(context.RequestServices.GetRequiredService<CorpusContext>().Matches(index, query));
        reader.Wrong(parameter, error, "words, \"phrases\", word*, -word or a OR b");
        return null;
    }
}
