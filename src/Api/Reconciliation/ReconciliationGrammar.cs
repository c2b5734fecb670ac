using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Reconciliation;

/// <summary>The parameters of the service's own address; the fields of its form are the same.</summary>
internal sealed class ReconciliationGrammar : QueryGrammar
{
    /// <summary>A batch of queries.</summary>
    public static readonly Parameter Queries = new()
    {
        Name = "queries",
        Description = "A batch of queries as a JSON object, each under a key of the client's. A query has `query` (a name), and may have "
            + "`type` (`person`, `organization`, `country`, `group` or `actor`), `type_strict` (`should`: others score lower; `any` or "
            + "`all`: others are left out), `limit`, and `properties`, an array of `{ \"pid\": …, \"v\": … }` with the pids `country`, "
            + "`partOf`, `office`, `wikidata` or `kind`.",
        Example = """{"q0":{"query":"Bachelet, Michelle","type":"person","limit":3}}""",
        MaxLength = QueryText.MaxLength,
    };

    /// <summary>What to fetch of which actors.</summary>
    public static readonly Parameter Extend = new()
    {
        Name = "extend",
        Description = "What to fetch of which actors, as a JSON object: `ids`, an array, and `properties`, an array of "
            + "`{ \"id\": … }`, each with `\"settings\": { \"limit\": 1 }` where it should have at most so many values.",
        Example = """{"ids":["ohchr"],"properties":[{"id":"partOf"},{"id":"alias","settings":{"limit":2}}]}""",
        MaxLength = QueryText.MaxLength,
    };

    private ReconciliationGrammar() : base([Queries, Extend])
    {
    }

    /// <summary>The grammar of <c>/v1/reconcile</c>.</summary>
    public static ReconciliationGrammar Instance { get; } = new();

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        var request = new ReconciliationRequest(reader.One(Queries), reader.One(Extend));
        if (request is { Queries: not null, Extend: not null })
            reader.Wrong(Extend, "'queries' and 'extend' are two requests.", "one of the two");
        context.Features.Set(request);
    }
}
