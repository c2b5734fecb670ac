using System.Linq.Expressions;
using OnRecord.Api.Data;

namespace OnRecord.Api.Http.Queries;

/// <summary>Reads the columns that rows are counted by.</summary>
internal static class FacetLoading
{
    /// <summary>Keys of what rows refer to.</summary>
    public static FacetColumn OfKeys<TRow>(CorpusContext db, Expression<Func<TRow, int>> key, Expression<Func<TRow, int?>> column)
        where TRow : class =>
        new(Rows(db, key, column).Where(row => row.Value is not null).Select(row => (row.Key, row.Value!.Value)));

    /// <summary>Keys of what rows refer to, where they may refer to several.</summary>
    public static FacetColumn OfLinks(IQueryable<Link> links) =>
        new(links.Select(link => new { link.Row, link.Value }).Distinct().OrderBy(link => link.Row).ThenBy(link => link.Value)
            .AsEnumerable().Select(link => (link.Row, link.Value)));

    /// <summary>Words of an enumeration, in the order of its declaration.</summary>
    public static FacetColumn OfWords<TRow, TEnum>(CorpusContext db, Expression<Func<TRow, int>> key, Expression<Func<TRow, TEnum>> column)
        where TRow : class
        where TEnum : struct, Enum
    {
        var codes = Codes<TEnum>();
        return new(Rows(db, key, column).Select(row => (row.Key, codes[row.Value])), Word.All<TEnum>());
    }

    /// <summary>The same where a row may have none.</summary>
    public static FacetColumn OfWords<TRow, TEnum>(CorpusContext db, Expression<Func<TRow, int>> key, Expression<Func<TRow, TEnum?>> column)
        where TRow : class
        where TEnum : struct, Enum
    {
        var codes = Codes<TEnum>();
        return new(
            Rows(db, key, column).Where(row => row.Value is not null).Select(row => (row.Key, codes[row.Value!.Value])), Word.All<TEnum>());
    }

    /// <summary>Texts, numbered as they are met.</summary>
    public static FacetColumn OfTexts<TRow>(CorpusContext db, Expression<Func<TRow, int>> key, Expression<Func<TRow, string?>> column)
        where TRow : class
    {
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = Rows(db, key, column).Where(row => row.Value is not null).Select(row => (row.Key, Code(row.Value!))).ToList();
        return new(rows, [.. codes.Keys]);

        int Code(string text) => codes.TryGetValue(text, out var code) ? code : codes[text] = codes.Count + 1;
    }

    private static Dictionary<TEnum, int> Codes<TEnum>()
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Index().ToDictionary(value => value.Item, value => value.Index + 1);

    private static IEnumerable<(int Key, TValue Value)> Rows<TRow, TValue>(
        CorpusContext db, Expression<Func<TRow, int>> key, Expression<Func<TRow, TValue>> column)
        where TRow : class
    {
        var row = key.Parameters[0];
        var pair = Expression.Lambda<Func<TRow, KeyValuePair<int, TValue>>>(
            Expression.New(typeof(KeyValuePair<int, TValue>).GetConstructors().Single(made => made.GetParameters().Length == 2), key.Body, column.Apply(row)), row);
        return db.Set<TRow>().OrderBy(key).Select(pair).AsEnumerable().Select(read => (read.Key, read.Value));
    }
}
