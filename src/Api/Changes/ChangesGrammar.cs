using System.Globalization;
using System.Linq.Expressions;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Changes;

/// <summary>The parameters of <c>/v1/changes</c>.</summary>
/// <remarks>
/// No <see cref="Listing{TRow}"/>: what is listed depends on <c>since</c>, and a page without it must lead to pages with it, or they would
/// tell of other snapshots when a new one is swapped in.
/// </remarks>
internal sealed class ChangesGrammar : QueryGrammar
{
    private static readonly Expression<Func<ChangeSince, string>> Id = change => change.Resource + "/" + change.Id;
    private static readonly IReadOnlyList<string> Lists = [.. ServedObject.Resources.Select(Word.Of)];

    private static readonly Parameter Since = new()
    {
        Name = "since",
        Description = "Id of the snapshot that the client has, as `/v1/corpus` gave it (`snapshot`), or an export (`version`). Without it, the "
            + "changes that the last snapshot brought.",
        Example = "",
        ExampleIn = answer => (string?)answer["from"]?["id"],
        MaxLength = 100,
    };

    private static readonly Parameter Limit = new()
    {
        Name = "limit",
        Description = "The most items a page holds.",
        Example = "5",
        Bounds = (1, 200, 20),
        Prefilled = true,
    };

    private static readonly Parameter Cursor = new()
    {
        Name = "cursor",
        Description = "Where the page begins: opaque, taken from `page.next` of the page before, with all that stands there.",
        Example = "",
        ExampleIn = answer => (string?)answer["page"]?["next"] is { } next ? next.Split("cursor=")[1] : null,
        MaxLength = 6000,
        Pattern = "^[A-Za-z0-9_-]+$",
    };

    private static readonly SetFilter<ChangeSince, string> Resource = new(
        new()
        {
            Name = "resource",
            Description = $"The list that they are in. Any of `{string.Join("`, `", Lists)}`; `-` before one excludes it.",
            Example = "quotes",
            Many = true,
            Words = Lists,
            Pattern = $"^-?({string.Join('|', Lists)})(,-?({string.Join('|', Lists)}))*$",
        },
        TryReadList,
        word => NearestName.Of(word, Lists) is { } nearest ? $"Did you mean '{nearest}'?" : $"one of: {string.Join(", ", Lists)}",
        lists => change => lists.Contains(change.Resource));

    private static readonly Filter<ChangeSince> Change = Filters<ChangeSince>.Words<ChangeKind>(
        "change", "What became of them.", "added", kinds => change =>
            (kinds.Contains(ChangeKind.Added) && change.Before == null)
            || (kinds.Contains(ChangeKind.Removed) && change.After == null)
            || (kinds.Contains(ChangeKind.Changed) && change.Before != null && change.After != null));

    private ChangesGrammar() : base([Since, .. Resource.Parameters, .. Change.Parameters, Limit, Cursor])
    {
    }

    /// <summary>The grammar of <c>/v1/changes</c>.</summary>
    public static ChangesGrammar Instance { get; } = new();

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        var known = context.RequestServices.GetRequiredService<CorpusContext>().Snapshots.OrderBy(snapshot => snapshot.Key).ToList();
        var since = reader.One(Since);
        var from = since is null ? known.TakeLast(2).First() : known.LastOrDefault(snapshot => snapshot.Id == since);
        Expression<Func<ChangeSince, bool>>?[] conditions = [Resource.Read(reader, context), Change.Read(reader, context)];
        var order = new Keyset<ChangeSince>([], Id);
        string[] given = [reader.Path, from?.Id ?? "", .. Given(reader).Select(pair => $"{pair.Key}={pair.Value}")];
        var question = string.Join('\n', given);
        var cursors = context.RequestServices.GetRequiredService<Cursor>();
        context.Features.Set(new ChangesRequest(since, from, known[^1], new()
        {
            Filter = conditions.OfType<Expression<Func<ChangeSince, bool>>>().ToList() is { Count: > 0 } all ? all.Aggregate(Predicate.And) : null,
            Order = order,
            After = ReadCursor(reader, cursors, question),
            Limit = ReadLimit(reader),
            NextPage = place => Address(reader, from, cursors.Seal(question, place)),
        }));
    }

    private static bool TryReadList(string word, out string list)
    {
        list = word;
        return Lists.Contains(word);
    }

    private static IEnumerable<KeyValuePair<string, string>> Given(QueryReader reader) => reader.Given([.. Resource.Parameters, .. Change.Parameters]);

    private static int ReadLimit(QueryReader reader)
    {
        var (least, greatest, usual) = Limit.Bounds!.Value;
        if (reader.One(Limit) is not { } text)
            return usual;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest)
            return number;
        reader.Wrong(Limit, $"{Shown.Value(text)} is not a limit.", $"a whole number from {least} to {greatest}");
        return usual;
    }

    private static IReadOnlyList<object?>? ReadCursor(QueryReader reader, Cursor cursors, string question)
    {
        if (reader.One(Cursor) is not { } text || reader.Errors.Count > 0)
            return null;
        var (place, wrong) = cursors.Open(text, question, [typeof(string)]);
        if (wrong is not null)
            reader.Wrong(Cursor, wrong, "a cursor from page.next, with all that stands there, or none to start again");
        return place;
    }

    private static string Address(QueryReader reader, SnapshotRow? from, string next)
    {
        KeyValuePair<string, string>[] given = [new(Since.Name, from?.Id ?? ""), .. Given(reader), .. reader.Given([Limit]), new(Cursor.Name, next)];
        return $"{reader.Path}?{string.Join('&', given.Select(pair => $"{pair.Key}={Escape(pair.Value)}"))}";

        static string Escape(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal);
    }
}
