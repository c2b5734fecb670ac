using System.Globalization;
using System.Xml;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Networks;

/// <summary>Writes GEXF 1.3: declared attributes, nodes, edges.</summary>
internal static class Gexf
{
    private const string Namespace = "http://gexf.net/1.3";

    /// <summary>Writes a document.</summary>
    public static async Task Write(XmlWriter xml, NetworkResponse network)
    {
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "gexf", Namespace);
        await xml.WriteAttributeStringAsync(null, "version", null, "1.3");
        await xml.WriteStartElementAsync(null, "meta", null);
        await xml.WriteElementStringAsync(null, "creator", null, "On Record");
        await xml.WriteElementStringAsync(null, "description", null, XmlSafe.Of(network.Links.Self));
        await xml.WriteEndElementAsync();
        await xml.WriteStartElementAsync(null, "graph", null);
        await xml.WriteAttributeStringAsync(null, "mode", null, "static");
        await xml.WriteAttributeStringAsync(null, "defaultedgetype", null, network.Directed ? "directed" : "undirected");
        await WriteAttributes(xml, "node", NetworkColumns.OfNodes);
        await WriteAttributes(xml, "edge", NetworkColumns.OfEdges);
        await WriteNodes(xml, network.Nodes);
        await WriteEdges(xml, network.Edges);
        await xml.WriteEndDocumentAsync();
    }

    private static async Task WriteNodes(XmlWriter xml, IReadOnlyList<NetworkNode> nodes)
    {
        await xml.WriteStartElementAsync(null, "nodes", null);
        foreach (var node in nodes)
        {
            await xml.WriteStartElementAsync(null, "node", null);
            await xml.WriteAttributeStringAsync(null, "id", null, XmlSafe.Of(node.Id));
            await xml.WriteAttributeStringAsync(null, "label", null, XmlSafe.Of(node.Name));
            await WriteValues(xml, NetworkColumns.OfNodes, node);
            await xml.WriteEndElementAsync();
        }
        await xml.WriteEndElementAsync();
    }

    private static async Task WriteEdges(XmlWriter xml, IReadOnlyList<NetworkEdge> edges)
    {
        await xml.WriteStartElementAsync(null, "edges", null);
        foreach (var (place, edge) in edges.Index())
        {
            await xml.WriteStartElementAsync(null, "edge", null);
            await xml.WriteAttributeStringAsync(null, "id", null, place.ToString(CultureInfo.InvariantCulture));
            await xml.WriteAttributeStringAsync(null, "source", null, XmlSafe.Of(edge.Source));
            await xml.WriteAttributeStringAsync(null, "target", null, XmlSafe.Of(edge.Target));
            await xml.WriteAttributeStringAsync(null, "weight", null, edge.Weight.ToString(CultureInfo.InvariantCulture));
            await WriteValues(xml, NetworkColumns.OfEdges, edge);
            await xml.WriteEndElementAsync();
        }
        await xml.WriteEndElementAsync();
    }

    private static async Task WriteAttributes<T>(XmlWriter xml, string owner, IReadOnlyList<NetworkColumn<T>> columns)
    {
        await xml.WriteStartElementAsync(null, "attributes", null);
        await xml.WriteAttributeStringAsync(null, "class", null, owner);
        foreach (var column in columns)
        {
            await xml.WriteStartElementAsync(null, "attribute", null);
            await xml.WriteAttributeStringAsync(null, "id", null, column.Name);
            await xml.WriteAttributeStringAsync(null, "title", null, column.Name);
            await xml.WriteAttributeStringAsync(null, "type", null, column.IsNumber ? "integer" : "string");
            await xml.WriteEndElementAsync();
        }
        await xml.WriteEndElementAsync();
    }

    private static async Task WriteValues<T>(XmlWriter xml, IReadOnlyList<NetworkColumn<T>> columns, T item)
    {
        await xml.WriteStartElementAsync(null, "attvalues", null);
        foreach (var column in columns)
            if (column.Value(item) is { } value)
            {
                await xml.WriteStartElementAsync(null, "attvalue", null);
                await xml.WriteAttributeStringAsync(null, "for", null, column.Name);
                await xml.WriteAttributeStringAsync(null, "value", null, XmlSafe.Of(value));
                await xml.WriteEndElementAsync();
            }
        await xml.WriteEndElementAsync();
    }
}
