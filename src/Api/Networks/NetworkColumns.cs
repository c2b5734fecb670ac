using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Networks;

/// <summary>The columns of nodes and edges in GraphML and GEXF.</summary>
internal static class NetworkColumns
{
    /// <summary>Those of nodes.</summary>
    public static readonly IReadOnlyList<NetworkColumn<NetworkNode>> OfNodes =
    [
        NetworkColumn<NetworkNode>.Text("kind", node => Word.Of(node.Kind)),
        NetworkColumn<NetworkNode>.Number("mentions", node => node.Counts.Mentions),
        NetworkColumn<NetworkNode>.Number("quotes", node => node.Counts.Quotes),
        NetworkColumn<NetworkNode>.Number("events", node => node.Counts.Events),
        NetworkColumn<NetworkNode>.Number("articles", node => node.Counts.Articles),
        NetworkColumn<NetworkNode>.Text("link", node => node.Links.Self),
    ];

    /// <summary>Those of edges.</summary>
    public static readonly IReadOnlyList<NetworkColumn<NetworkEdge>> OfEdges =
    [
        NetworkColumn<NetworkEdge>.Text("evidence", edge => string.Join(' ', edge.Evidence.Ids)),
        NetworkColumn<NetworkEdge>.Text("link", edge => edge.Evidence.Link),
    ];
}
