using System.Linq.Expressions;
using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Queries;

/// <summary>
/// A filter of values: several are OR, one led by <c>-</c> excludes, <c>null</c> and <c>any</c> ask whether there is one.
/// </summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <typeparam name="TValue">What a value is read as.</typeparam>
/// <param name="parameter">As declared; it must allow several values.</param>
/// <param name="read">Reads one value; false where it is not one.</param>
/// <param name="expected">What would have been a value; given the one that was not.</param>
/// <param name="anyOf">Whether a row has one of some values.</param>
/// <param name="present">Whether a row has a value at all; null where every row has, and then the two words are values like others.</param>
/// <param name="meant">What a value stands for in the snapshot of a request; null where it always stands for itself.</param>
internal sealed class SetFilter<TRow, TValue>(
    Parameter parameter,
    TryRead<TValue> read,
    Func<string, string> expected,
    Func<IReadOnlyList<TValue>, Expression<Func<TRow, bool>>> anyOf,
    Expression<Func<TRow, bool>>? present = null,
    Func<HttpContext, TValue, TValue>? meant = null) : Filter<TRow>
{
    private const int MostValues = 100;

    /// <inheritdoc/>
    public override IReadOnlyList<Parameter> Parameters { get; } = [parameter];

    /// <inheritdoc/>
    public override Expression<Func<TRow, bool>>? Read(QueryReader reader, HttpContext context)
    {
        var given = reader.All(parameter).ToList();
        if (given.Count > MostValues)
        {
            reader.Wrong(parameter, $"'{parameter.Name}' has {given.Count} values.", $"at most {MostValues}");
            return null;
        }
        var wanted = Condition(reader, context, given.Where(value => !Excludes(value)));
        var unwanted = Condition(reader, context, given.Where(Excludes).Select(value => value[1..]));
        return (wanted, unwanted) switch
        {
            (null, null) => null,
            (null, _) => unwanted.Not(),
            (_, null) => wanted,
            _ => wanted.And(unwanted.Not()),
        };
    }

    private static bool Excludes(string value) => value.StartsWith('-');

    private Expression<Func<TRow, bool>>? Condition(QueryReader reader, HttpContext context, IEnumerable<string> words)
    {
        var values = new List<TValue>();
        var conditions = new List<Expression<Func<TRow, bool>>>();
        foreach (var word in words)
        {
            if (present is not null && word == "null")
                conditions.Add(present.Not());
            else if (present is not null && word == "any")
                conditions.Add(present);
            else if (read(word, out var value))
                values.Add(meant is null ? value : meant(context, value));
            else
                reader.Wrong(parameter, $"{Shown.Value(word)} is not a value of '{parameter.Name}'.", expected(word));
        }
        if (values.Count > 0)
            conditions.Add(anyOf(values));
        return conditions.Count == 0 ? null : conditions.Aggregate((left, right) => left.Or(right));
    }
}
