using System.Globalization;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Queries;

/// <summary>Reads what part of a list is asked for: <c>limit</c>, <c>cursor</c>, <c>sample</c> and <c>seed</c>, <c>highlight</c>.</summary>
internal sealed class PageGrammar
{
    private const int DefaultLimit = 20;
    private const int MostItems = 200;

    private readonly Parameter limit = new()
    {
        Name = "limit",
        Description = "The most items a page holds. CSV and NDJSON without it are the whole list.",
        Example = "5",
        Bounds = (1, MostItems, DefaultLimit),
        Prefilled = true,
    };

    private readonly Parameter cursor = new()
    {
        Name = "cursor",
        Description = "Where the page begins: opaque, taken from `page.next` of the page before, together with the same filters and sort. "
            + "It stays good when the corpus is built anew; that of a list with the best match first, until it is built a second time.",
        Example = "",
        ExampleIn = answer => answer["page"]?["next"]?.GetValue<string>().Split("cursor=")[1],
        MaxLength = 6000,
        Pattern = "^[A-Za-z0-9_-]+$",
    };

    private readonly Parameter sample = new()
    {
        Name = "sample",
        Description = "So many items drawn at random, in one page, in place of the list in its order; without `limit`, `cursor` or `sort`.",
        Example = "3",
        Bounds = (1, MostItems, DefaultLimit),
        IsAbsentByDefault = true,
    };

    private readonly Parameter seed = new()
    {
        Name = "seed",
        Description = "What the drawing of `sample` begins with, which is of 20 items where only this is given: the same seed draws the same items, also when the corpus is built anew, "
            + "as far as they are still there.",
        Example = "7",
        Bounds = (0, int.MaxValue, 0),
        IsAbsentByDefault = true,
    };

    private readonly Parameter highlight = new()
    {
        Name = "highlight",
        Description = "Whether every item shows, as `highlight`, the best passage for `q`, the words found marked by their spans in it; nothing without `q`.",
        Example = "true",
        Default = "false",
        Words = ["true", "false"],
        Pattern = "^(true|false)$",
        MaxLength = 5,
    };

    /// <summary>Declares them.</summary>
    /// <param name="highlights">Whether the list can show where words were found.</param>
    public PageGrammar(bool highlights) =>
        Parameters = highlights ? [limit, cursor, sample, seed, highlight] : [limit, cursor, sample, seed];

    /// <summary>The parameters.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>
    /// Opens the cursor, where there is one, and makes the snapshot that it is bound to, if any, the one that the request is answered from.
    /// </summary>
    public SealedPlace? OpenCursor(QueryReader reader, HttpContext context)
    {
        if (reader.One(cursor) is not { } text)
            return null;
        if (context.RequestServices.GetRequiredService<Cursor>().Open(text) is not { } place)
        {
            Wrong(reader, "This cursor was not made by this service, or has been changed.");
            return null;
        }
        if (place.Snapshot is not null && !context.RequestServices.GetRequiredService<RequestSnapshot>().TryPin(place.Snapshot))
        {
            Wrong(reader, "The corpus has been built anew since, and the order of the best matches with it.");
            return null;
        }
        return place;
    }

    /// <summary>The values that a cursor holds; null where it belongs to another list and was noted so.</summary>
    public IReadOnlyList<object?>? ReadCursor(QueryReader reader, SealedPlace place, string question, IReadOnlyList<Type> types)
    {
        if (place.IsOf(question))
            return place.Values(types);
        if (reader.Errors.Count == 0)
            Wrong(reader, "This cursor belongs to a list with other filters or another sort.");
        return null;
    }

    /// <summary>The limit.</summary>
    public int ReadLimit(QueryReader reader) => reader.Number(limit);

    /// <summary>Whether a page is asked for, rather than the whole list as far as the format can give it.</summary>
    public bool IsPaged(QueryReader reader) => reader.Has(limit) || reader.Has(cursor);

    /// <summary>Size and seed of a sample; null where none is asked for.</summary>
    public (int Size, int Seed)? ReadSample(QueryReader reader, Parameter sort)
    {
        if (!reader.Has(sample) && !reader.Has(seed))
            return null;
        foreach (var other in new[] { limit, cursor, sort }.Where(reader.Has))
            reader.Wrong(other, $"'{other.Name}' does not go together with 'sample'.", "one of the two");
        return (reader.Number(sample), reader.Number(seed));
    }

    /// <summary>Whether passages are to be shown.</summary>
    public bool ReadHighlight(QueryReader reader) => reader.Flag(highlight);

    /// <summary>Makes addresses of next pages.</summary>
    /// <param name="reader">What was asked.</param>
    /// <param name="context">The request.</param>
    /// <param name="question">What the cursor is bound to.</param>
    /// <param name="snapshot">The snapshot that places are of; null where they are of every snapshot.</param>
    public Func<IReadOnlyList<object?>, string> NextPage(QueryReader reader, HttpContext context, string question, string? snapshot)
    {
        var cursors = context.RequestServices.GetRequiredService<Cursor>();
        return place =>
        {
            var given = reader.Given().Where(pair => pair.Key != cursor.Name)
                .Append(new(cursor.Name, cursors.Seal(question, place, snapshot)));
            return $"{reader.Path}?{string.Join('&', given.Select(pair => $"{pair.Key}={Escape(pair.Value)}"))}";
        };
    }

    private static string Escape(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal);

    private void Wrong(QueryReader reader, string message) =>
        reader.Wrong(cursor, message, "a cursor from page.next, with the same filters and sort, or none to start again");
}
