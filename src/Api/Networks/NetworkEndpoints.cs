using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Networks;

/// <summary>Who has to do with whom.</summary>
internal static class NetworkEndpoints
{
    /// <summary>Maps <c>/network</c>.</summary>
    public static void MapNetwork(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/network").WithTags("Network")
            .MapRead("getNetwork", "", Get, NetworkGrammar.Instance, new Produced(Format.Json, Format.GraphMl, Format.Gexf))
            .AddEndpointFilter<HeavyEndpoint>();

    /// <summary>Draw a network of actors</summary>
    /// <remarks>
    /// Who speaks about whom, who is mentioned with whom, or who acts on whom: actors as nodes, and edges weighted by the number of quotes,
    /// articles or events behind them, each naming some of these and where all are listed. It takes the filters of the list that it is made
    /// from; where one names an end of the edges (`speaker`, `about`, `source`, `target`), only such edges are shown.
    ///
    /// GraphML and GEXF 1.3 open in Gephi, with names as labels and weights as weights.
    /// </remarks>
    internal static async Task<Results<Ok<NetworkResponse>, NetworkXml, ProblemResult>> Get(
        NetworkRequest request, Format format, CorpusContext db, CancellationToken cancel)
    {
        var network = await NetworkReader.Read(db, request, cancel);
        return format == Format.Json ? TypedResults.Ok(network) : new NetworkXml(network, format);
    }
}
