using System.Globalization;
using System.Xml;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Networks;

/// <summary>Writes GraphML 1.0 as its primer has it: keys first, then one graph.</summary>
internal static class GraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    // What Gephi takes as the name of a node and the weight of an edge.
    private static readonly IReadOnlyList<NetworkColumn<NetworkNode>> NodeColumns =
        [NetworkColumn<NetworkNode>.Text("label", node => node.Name), .. NetworkColumns.OfNodes];
    private static readonly IReadOnlyList<NetworkColumn<NetworkEdge>> EdgeColumns =
        [NetworkColumn<NetworkEdge>.Number("weight", edge => edge.Weight), .. NetworkColumns.OfEdges];

    /// <summary>Writes a document.</summary>
    public static async Task Write(XmlWriter xml, NetworkResponse network)
    {
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "graphml", Namespace);
        await WriteKeys(xml, "node", NodeColumns);
        await WriteKeys(xml, "edge", EdgeColumns);
        await xml.WriteStartElementAsync(null, "graph", null);
        await xml.WriteAttributeStringAsync(null, "id", null, Word.Of(network.Kind));
        await xml.WriteAttributeStringAsync(null, "edgedefault", null, network.Directed ? "directed" : "undirected");
        foreach (var node in network.Nodes)
        {
            await xml.WriteStartElementAsync(null, "node", null);
            await xml.WriteAttributeStringAsync(null, "id", null, XmlSafe.Of(node.Id));
            await WriteData(xml, "node", NodeColumns, node);
            await xml.WriteEndElementAsync();
        }
        foreach (var (place, edge) in network.Edges.Index())
        {
            await xml.WriteStartElementAsync(null, "edge", null);
            await xml.WriteAttributeStringAsync(null, "id", null, string.Create(CultureInfo.InvariantCulture, $"e{place}"));
            await xml.WriteAttributeStringAsync(null, "source", null, XmlSafe.Of(edge.Source));
            await xml.WriteAttributeStringAsync(null, "target", null, XmlSafe.Of(edge.Target));
            await WriteData(xml, "edge", EdgeColumns, edge);
            await xml.WriteEndElementAsync();
        }
        await xml.WriteEndDocumentAsync();
    }

    private static async Task WriteKeys<T>(XmlWriter xml, string owner, IReadOnlyList<NetworkColumn<T>> columns)
    {
        foreach (var column in columns)
        {
            await xml.WriteStartElementAsync(null, "key", null);
            await xml.WriteAttributeStringAsync(null, "id", null, $"{owner}-{column.Name}");
            await xml.WriteAttributeStringAsync(null, "for", null, owner);
            await xml.WriteAttributeStringAsync(null, "attr.name", null, column.Name);
            await xml.WriteAttributeStringAsync(null, "attr.type", null, column.IsNumber ? "int" : "string");
            await xml.WriteEndElementAsync();
        }
    }

    private static async Task WriteData<T>(XmlWriter xml, string owner, IReadOnlyList<NetworkColumn<T>> columns, T item)
    {
        foreach (var column in columns)
            if (column.Value(item) is { } value)
            {
                await xml.WriteStartElementAsync(null, "data", null);
                await xml.WriteAttributeStringAsync(null, "key", null, $"{owner}-{column.Name}");
                await xml.WriteStringAsync(XmlSafe.Of(value));
                await xml.WriteEndElementAsync();
            }
    }
}
