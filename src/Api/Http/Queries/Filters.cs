using System.Linq.Expressions;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OnRecord.Api.Data;
using OnRecord.Api.Names;
using OnRecord.Api.Search;

namespace OnRecord.Api.Http.Queries;

/// <summary>Declares the filters of a resource, a line each.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
internal static class Filters<TRow>
{
    /// <summary>By ids of actors; one that an actor had before, or a name that is only its own, stands for its id.</summary>
    public static Filter<TRow> Actors(
        string name,
        string description,
        string example,
        Func<IReadOnlyList<string>, Expression<Func<TRow, bool>>> anyOf,
        Expression<Func<TRow, bool>>? present = null,
        bool prefilled = false) =>
        Ids(
            name, $"{description} A former id, or a name of one actor alone written as an id, stands for it.",
            example, anyOf, present, prefilled,
            meant: (context, id) => context.RequestServices.GetRequiredService<NamesIndex>().Canonical(id) ?? id);

    /// <summary>By ids, of which an unknown one matches nothing.</summary>
    public static Filter<TRow> Ids(
        string name,
        string description,
        string example,
        Func<IReadOnlyList<string>, Expression<Func<TRow, bool>>> anyOf,
        Expression<Func<TRow, bool>>? present = null,
        bool prefilled = false,
        Func<JsonNode, string?>? exampleIn = null,
        Func<HttpContext, string, string>? meant = null)
    {
        var parameter = new Parameter
        {
            Name = name,
            ExampleIn = exampleIn,
            Description = $"{description} Ids; `-id` excludes one{Presence(present)}.",
            Example = example,
            Many = true,
            Prefilled = prefilled,
        };
        return new SetFilter<TRow, string>(parameter, PublicId.TryRead, _ => PublicId.Expected, anyOf, present, meant);
    }

    /// <summary>By the words of an enumeration.</summary>
    public static Filter<TRow> Words<TEnum>(
        string name,
        string description,
        string example,
        Func<IReadOnlyList<TEnum>, Expression<Func<TRow, bool>>> anyOf,
        Expression<Func<TRow, bool>>? present = null,
        bool prefilled = false) where TEnum : struct, Enum
    {
        var words = Word.All<TEnum>();
        var alternatives = string.Join('|', (present is null ? words : [.. words, "null", "any"]).Select(Regex.Escape));
        var parameter = new Parameter
        {
            Name = name,
            Description = $"{description} Any of `{string.Join("`, `", words)}`; `-` before one excludes it{Presence(present)}.",
            Example = example,
            Many = true,
            Prefilled = prefilled,
            Words = words,
            Pattern = $"^-?({alternatives})(,-?({alternatives}))*$",
        };
        return new SetFilter<TRow, TEnum>(parameter, Word.TryRead, word => OneOf(word, words), anyOf, present);
    }

    /// <summary>By short texts that the corpus keeps in lower case.</summary>
    public static Filter<TRow> Texts(
        string name,
        string description,
        string example,
        Func<IReadOnlyList<string>, Expression<Func<TRow, bool>>> anyOf,
        Expression<Func<TRow, bool>>? present = null)
    {
        var parameter = new Parameter
        {
            Name = name,
            Description = $"{description} As the answers word it, letter case ignored; `-` before one excludes it{Presence(present)}.",
            Example = example,
            Many = true,
        };
        return new SetFilter<TRow, string>(parameter, TryReadText, _ => $"a word or phrase such as '{example}'", anyOf, present);
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
    public static Filter<TRow> Search(
        string name,
        string description,
        string example,
        FullTextIndex index,
        Func<IQueryable<int>, Expression<Func<TRow, bool>>> among,
        bool prefilled = false)
    {
        var parameter = new Parameter
        {
            Name = name,
            Description = $"{description} All words must occur; `\"a phrase\"` as it stands, `a OR b` either, `begin*` a beginning, "
                + "`-word` must not occur. Letter case and accents are ignored.",
            Example = example,
            Prefilled = prefilled,
            MaxLength = FullTextQuery.MaxLength,
        };
        return new SearchFilter<TRow>(parameter, index, among);
    }

    private static string Presence(Expression<Func<TRow, bool>>? present) =>
        present is null ? "" : "; `null` is those without, `any` those with one";

    private static string OneOf(string word, IReadOnlyList<string> words)
    {
        var list = $"one of: {string.Join(", ", words)}";
        return NearestName.Of(word, words) is { } nearest ? $"Did you mean '{nearest}'? Else {list}" : list;
    }

    private static bool TryReadText(string word, out string value)
    {
        value = word.Trim().ToLowerInvariant();
        return value.Length is > 0 and <= 100;
    }
}
