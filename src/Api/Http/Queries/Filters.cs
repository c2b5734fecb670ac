using System.Linq.Expressions;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Search;

namespace OnRecord.Api.Http.Queries;

/// <summary>Declares the filters of a resource, a line each; what a set of values filters, it also counts.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
internal static class Filters<TRow>
    where TRow : class
{
    private const string OneOrNone = "`null` is those without, `any` those with one";

    /// <summary>By what a row refers to.</summary>
    /// <param name="name">Of the parameter and the facet.</param>
    /// <param name="description">What the filter asks for.</param>
    /// <param name="example">An id that some row of the first corpus has.</param>
    /// <param name="column">The key of what the row refers to.</param>
    /// <param name="target">What sort of object that is.</param>
    /// <param name="prefilled">Whether Swagger UI fills the example in.</param>
    /// <param name="exampleIn">Takes an example out of an answer, where ids cannot be known beforehand.</param>
    public static Filter<TRow> Reference(
        string name,
        string description,
        string example,
        Expression<Func<TRow, int?>> column,
        Resource target,
        bool prefilled = false,
        Func<JsonNode, string?>? exampleIn = null) =>
        Ids(
            name, Described(description, target), example, target,
            (_, keys) => Among.Of(column, keys), _ => NotNull(column), prefilled, exampleIn,
            new(name, (db, key) => FacetLoading.OfKeys(db, key, column), Name(target)));

    /// <summary>By any of the things that a row refers to.</summary>
    /// <param name="name">Of the parameter and the facet.</param>
    /// <param name="description">What the filter asks for.</param>
    /// <param name="example">An id that some row of the first corpus has.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="links">What every row refers to; the same may stand there several times.</param>
    /// <param name="target">What sort of object that is.</param>
    /// <param name="prefilled">Whether Swagger UI fills the example in.</param>
    public static Filter<TRow> References(
        string name,
        string description,
        string example,
        Expression<Func<TRow, int>> key,
        Func<CorpusContext, IQueryable<Link>> links,
        Resource target,
        bool prefilled = false) =>
        Ids(
            name, Described(description, target), example, target,
            (db, keys) => In(key, links(db).Where(Among.Of<Link, int>(link => link.Value, keys))), db => In(key, links(db)), prefilled, null,
            new(name, (db, _) => FacetLoading.OfLinks(links(db)), Name(target)));

    /// <summary>By the row's own id.</summary>
    public static Filter<TRow> Id(Expression<Func<TRow, int>> key, Resource own) =>
        Ids(
            "id", "These objects only. Ids; `-id` excludes one.", "", own, (_, keys) => Among.Of(key, keys), null, false,
            answer => answer["items"]?.AsArray().FirstOrDefault()?["id"]?.GetValue<string>(), null);

    /// <summary>By the words of an enumeration.</summary>
    public static Filter<TRow> Words<TEnum>(
        string name, string description, string example, Expression<Func<TRow, TEnum>> column, bool prefilled = false)
        where TEnum : struct, Enum =>
        Words<TEnum>(
            Worded(name, $"{description} {AnyOf<TEnum>()}.", example, Word.All<TEnum>()) with { Prefilled = prefilled },
            values => Among.Of(column, values), null, (db, key) => FacetLoading.OfWords(db, key, column));

    /// <summary>By the words of an enumeration, where a row may have none.</summary>
    public static Filter<TRow> Words<TEnum>(string name, string description, string example, Expression<Func<TRow, TEnum?>> column)
        where TEnum : struct, Enum =>
        Words<TEnum>(
            Worded(name, $"{description} {AnyOf<TEnum>()}; {OneOrNone}.", example, [.. Word.All<TEnum>(), "null", "any"]),
            values => Among.Of(column, values), NotNull(column), (db, key) => FacetLoading.OfWords(db, key, column));

    /// <summary>By short texts that the corpus keeps in lower case.</summary>
    public static Filter<TRow> Texts(
        string name, string description, string example, Expression<Func<TRow, string?>> column)
    {
        var parameter = new Parameter
        {
            Name = name,
            Description = $"{description} As the answers word it, letter case ignored; `-` before one excludes it; {OneOrNone}.",
            Example = example,
            Many = true,
        };
        return new SetFilter<TRow, string>(
            parameter, TryReadText, _ => $"a word or phrase such as '{example}'", (_, values) => Among.Of(column, values),
            _ => NotNull(column), null, new(name, (db, key) => FacetLoading.OfTexts(db, key, column), Labelled),
            (coded, value) => coded.CodeOf((string)value));
    }

    /// <summary>By a range of numbers.</summary>
    public static Filter<TRow> Range<TNumber>(
        string name, string description, string example, Expression<Func<TRow, TNumber>> number, bool prefilled = false)
        where TNumber : struct, INumber<TNumber>
    {
        var parameter = new Parameter
        {
            Name = name,
            Description = $"{description} A range with one or both ends, which are included, or one number exactly.",
            Example = example,
            Prefilled = prefilled,
            MaxLength = 40,
            Pattern = @"^([0-9]+(\.[0-9]+)?|([0-9]+(\.[0-9]+)?)?\.\.|([0-9]+(\.[0-9]+)?)?\.\.[0-9]+(\.[0-9]+)?)$",
        };
        return new RangeFilter<TRow, TNumber>(parameter, number);
    }

    /// <summary>By full text.</summary>
    /// <param name="description">What is searched.</param>
    /// <param name="example">Words that are found in the first corpus.</param>
    /// <param name="index">Where the words are looked up.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="rows">Which rows the matches stand for, where those are not its own keys.</param>
    /// <param name="prefilled">Whether Swagger UI fills the example in.</param>
    public static Filter<TRow> Search(
        string description,
        string example,
        FullTextIndex index,
        Expression<Func<TRow, int>> key,
        Func<CorpusContext, IQueryable<int>, IQueryable<int>>? rows = null,
        bool prefilled = false)
    {
        var parameter = new Parameter
        {
            Name = "q",
            Description = $"{description} All words must occur; `\"a phrase\"` as it stands, `a OR b` either, `begin*` a beginning, "
                + "`-word` must not occur. Letter case and accents are ignored.",
            Example = example,
            Prefilled = prefilled,
            MaxLength = FullTextQuery.MaxLength,
        };
        return new SearchFilter<TRow>(parameter, index, key, rows);
    }

    private static string Described(string description, Resource target) =>
        $"{description} Ids; `-id` excludes one; {OneOrNone}."
        + (target == Resource.Actors ? " A former id, or a name of one actor alone written as an id, stands for it." : "");

    private static string AnyOf<TEnum>()
        where TEnum : struct, Enum =>
        $"Any of `{string.Join("`, `", Word.All<TEnum>())}`; `-` before one excludes it";

    private static Parameter Worded(string name, string description, string example, IReadOnlyList<string> words)
    {
        var alternatives = string.Join('|', words.Select(Regex.Escape));
        return new()
        {
            Name = name,
            Description = description,
            Example = example,
            Many = true,
            Words = words,
            Pattern = $"^-?({alternatives})(,-?({alternatives}))*$",
        };
    }

    private static SetFilter<TRow, TEnum> Words<TEnum>(
        Parameter parameter,
        Func<IReadOnlyList<Expression>, Expression<Func<TRow, bool>>> anyOf,
        Expression<Func<TRow, bool>>? present,
        Func<CorpusContext, Expression<Func<TRow, int>>, FacetColumn> load)
        where TEnum : struct, Enum =>
        new(
            parameter, Word.TryRead, word => NearestName.Expected(word, parameter.Words), (_, values) => anyOf(values),
            present is null ? null : _ => present, null, new(parameter.Name, load, Labelled),
            (coded, value) => coded.CodeOf(Word.Of((TEnum)value)));

    private static SetFilter<TRow, string> Ids(
        string name,
        string description,
        string example,
        Resource target,
        Func<CorpusContext, IReadOnlyList<Expression>, Expression<Func<TRow, bool>>> anyOf,
        Func<CorpusContext, Expression<Func<TRow, bool>>>? present,
        bool prefilled,
        Func<JsonNode, string?>? exampleIn,
        Facet<TRow>? facet)
    {
        var parameter = new Parameter
        {
            Name = name,
            ExampleIn = exampleIn,
            Description = description,
            Example = example,
            Many = true,
            Prefilled = prefilled,
        };
        return new(parameter, PublicId.TryRead, _ => PublicId.Expected, anyOf, present, (id, context) => Key(id, target, context), facet);
    }

    /// <summary>The key of an id; 0, which no row has, where there is none.</summary>
    private static int Key(string id, Resource target, HttpContext context)
    {
        var snapshot = context.RequestServices.GetRequiredService<Snapshot>();
        using var lease = snapshot.Lanes.Rent();
        return lease.Lane.KeyOf(snapshot, target, id);
    }

    private static Func<FacetColumn, int, Snapshot, Lane, (string Value, string Name)> Name(Resource target) =>
        (_, key, snapshot, lane) => lane.NameOf(snapshot, target, key);

    private static (string Value, string Name) Labelled(FacetColumn column, int code, Snapshot snapshot, Lane lane) =>
        (column.Words[code - 1], column.Words[code - 1]);

    private static Expression<Func<TRow, bool>> NotNull<TValue>(Expression<Func<TRow, TValue>> column) =>
        Expression.Lambda<Func<TRow, bool>>(
            Expression.NotEqual(column.Body, Expression.Constant(null, typeof(TValue))), column.Parameters);

    private static Expression<Func<TRow, bool>> In(Expression<Func<TRow, int>> key, IQueryable<Link> links) =>
        Expression.Lambda<Func<TRow, bool>>(
            Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(int)], links.Select(link => link.Row).Expression, key.Body),
            key.Parameters);

    private static bool TryReadText(string word, out string value)
    {
        value = word.Trim().ToLowerInvariant();
        return value.Length is > 0 and <= 100;
    }
}
