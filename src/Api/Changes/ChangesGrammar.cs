using OnRecord.Api.Data;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Changes;

/// <summary>The parameters of <c>/v1/changes</c>.</summary>
/// <remarks>
/// No <see cref="Listing{TRow}"/>: what is listed depends on <c>since</c>, and a page without it must lead to pages with it, or they would
/// tell of other snapshots when a new one is swapped in.
/// </remarks>
internal sealed class ChangesGrammar : QueryGrammar
{
    private static readonly IReadOnlyList<string> Lists = [.. ServedObject.Resources.Select(Word.Of)];

    private static readonly Parameter Since = new()
    {
        Name = "since",
        Description = "Id of the snapshot that the client has, as `/v1/corpus` gave it (`snapshot`), or an export (`version`). Without it, "
            + "the changes that the last snapshot brought.",
        Example = "",
        ExampleIn = answer => (string?)answer["from"]?["id"],
        MaxLength = 100,
    };

    private static readonly PageGrammar Pages = new(highlights: false);

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
        word => NearestName.Expected(word, Lists),
        (_, lists) => Among.Of<ChangeSince, string>(change => change.Resource, lists),
        present: null,
        stored: null,
        facet: null);

    private static readonly Filter<ChangeSince> Change = Filters<ChangeSince>.Words(
        "change", "What became of them.", "added", ChangeSince.Kind);

    private ChangesGrammar() : base([Since, .. Resource.Parameters, .. Change.Parameters, .. Pages.Parameters.Where(IsOfPage)])
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
        Condition<ChangeSince>?[] conditions = [Resource.Read(reader, context), Change.Read(reader, context)];
        var given = reader.Given([.. Resource.Parameters, .. Change.Parameters]).Select(pair => $"{pair.Key}={pair.Value}");
        var question = string.Join('\n', [reader.Path, from?.Id ?? "", .. given]);
        var place = Pages.OpenCursor(reader, context);
        var next = Pages.NextPage(reader, context, question, snapshot: null);
        context.Features.Set(new ChangesRequest
        {
            Since = since,
            From = from,
            To = known[^1],
            Conditions = [.. conditions.OfType<Condition<ChangeSince>>()],
            After = place is null ? null : ReadPlace(reader, place, question),
            Limit = Pages.ReadLimit(reader),
            NextPage = (list, id) => since is not null
                ? next([list, id])
                : next([list, id]).Replace("?", $"?since={Uri.EscapeDataString(from?.Id ?? "")}&", StringComparison.Ordinal),
        });
    }

    private static (string Resource, string Id)? ReadPlace(QueryReader reader, SealedPlace place, string question) =>
        Pages.ReadCursor(reader, place, question, [typeof(string), typeof(string)]) is [string list, string id] ? (list, id) : null;

    private static bool IsOfPage(Parameter parameter) => parameter.Name is "limit" or "cursor";

    private static bool TryReadList(string word, out string list)
    {
        list = word;
        return Lists.Contains(word);
    }
}
