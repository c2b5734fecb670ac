using OnRecord.Api.Articles;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Events;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Quotes;

namespace OnRecord.Api.Networks;

/// <summary>The parameters of a network: its kind, which edges are wanted, and the filters of the lists that they are made from.</summary>
internal sealed class NetworkGrammar : QueryGrammar
{
    private const int MostActors = 100;

    // 'kind' and 'actor' mean something else here: the kind of network, and the ends of its edges.
    private static readonly BorrowedFilters<QuoteRow> Quotes = new("quotes", QuoteListing.Grammar, "kind");
    private static readonly BorrowedFilters<ArticleRow> Articles = new("articles", ArticleListing.Grammar, "actor");
    private static readonly BorrowedFilters<EventRow> Events = new("events", EventListing.Grammar, "actor");

    private static readonly Parameter Kind = new()
    {
        Name = "kind",
        Description = "What ties actors: `quotes-about`, who speaks about whom (quotes); `co-mention`, who is mentioned with whom "
            + "(articles); `event`, who acts on whom (events).",
        Example = Word.Of(NetworkKind.QuotesAbout),
        Default = Word.Of(NetworkKind.QuotesAbout),
        Prefilled = true,
        Words = Word.All<NetworkKind>(),
        Pattern = $"^({string.Join('|', Word.All<NetworkKind>())})$",
        MaxLength = 20,
    };

    private static readonly Parameter Actor = new()
    {
        Name = "actor",
        Description = "Only edges with one of these actors at either end: their ego networks. Ids, divided by commas.",
        Example = "china",
        Many = true,
    };

    private static readonly Parameter MinWeight = new()
    {
        Name = "minWeight",
        Description = "Only edges that at least so many quotes, articles or events stand behind.",
        Example = "2",
        Bounds = (1, 1_000_000, 1),
    };

    private static readonly Parameter Limit = new()
    {
        Name = "limit",
        Description = "The most edges, heaviest first; `leftOut` says how many more there are.",
        Example = "100",
        Bounds = (1, 10_000, 500),
    };

    private NetworkGrammar()
        : base(
        [
            Kind, Actor, MinWeight, Limit,
            .. MergedParameters.Of(
                (Quotes.Plural, Quotes.Parameters), (Articles.Plural, Articles.Parameters), (Events.Plural, Events.Parameters)),
        ])
    {
    }

    /// <summary>The grammar of <c>/v1/network</c>.</summary>
    public static NetworkGrammar Instance { get; } = new();

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        _ = Word.TryRead<NetworkKind>(reader.OneOf(Kind) ?? Kind.Default!, out var kind);
        var either = Either(reader);
        var request = new NetworkRequest
        {
            Kind = kind,
            Ends = new(either),
            MinWeight = reader.Number(MinWeight),
            Limit = reader.Number(Limit),
            Self = new ListAddress(reader.Path, [.. reader.Given(Parameters)]).ToString(),
        };
        context.Features.Set(kind switch
        {
            NetworkKind.QuotesAbout => request with
            {
                Quotes = Read(reader, context, Quotes),
                Ends = new(either, EdgeEnd.Of(reader, Quotes.Parameters, "speaker"), EdgeEnd.Of(reader, Quotes.Parameters, "about")),
            },
            NetworkKind.CoMention => request with { Articles = Read(reader, context, Articles) },
            _ => request with
            {
                Events = Read(reader, context, Events),
                Ends = new(either, EdgeEnd.Of(reader, Events.Parameters, "source"), EdgeEnd.Of(reader, Events.Parameters, "target")),
            },
        });
    }

    private Narrowed<TRow> Read<TRow>(QueryReader reader, HttpContext context, BorrowedFilters<TRow> filters)
        where TRow : class
    {
        Parameter[] own = [Kind, Actor, MinWeight, Limit, .. filters.Parameters];
        foreach (var foreign in Parameters.Where(one => reader.One(one) is not null && !own.Any(known => known.Name == one.Name)))
            reader.Wrong(
                foreign, $"'{foreign.Name}' does not narrow {filters.Plural}, which this kind of network is made from.",
                $"another 'kind', or one of: {string.Join(", ", filters.Parameters.Select(parameter => parameter.Name))}");
        return filters.Read(reader, context);
    }

    private static HashSet<string>? Either(QueryReader reader)
    {
        var ids = new HashSet<string>();
        foreach (var word in reader.All(Actor))
            if (PublicId.TryRead(word, out var id))
                ids.Add(id);
            else
                reader.Wrong(Actor, $"{Shown.Value(word)} is not a value of 'actor'.", PublicId.Expected);
        if (ids.Count > MostActors)
            reader.Wrong(Actor, $"'actor' has {ids.Count} values.", $"at most {MostActors}");
        return reader.One(Actor) is null ? null : ids;
    }
}
