using System.Text;
using Linker.Graph;

namespace Linker.Exporting.Xml;

/// <summary>
/// Writes GraphML (http://graphml.graphdrawing.org/primer/graphml-primer.html). Attributes have the names that they have in
/// <c>graph.json</c>, and their types are declared; lists are the text of JSON arrays. <see cref="XmlEscapes"/> says how text
/// is written. Ids are the graph's own, although the schema wants them without blanks, because readers show them as names.
/// </summary>
public sealed class GraphmlGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "graphml";

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } = [new("graph.graphml", Write)];

    /// <summary>Writes the graph; see <see cref="GraphFile.Write"/>.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        var xml = new Utf8Output(output);
        xml.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8);
        xml.Write("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"u8);
        WriteKey(xml, "node", new("kind", XmlAttributeType.Text));
        WriteKey(xml, "node", new("label", XmlAttributeType.Text));
        foreach (var attribute in XmlAttributes.ForNodes) WriteKey(xml, "node", attribute);
        WriteKey(xml, "edge", new("kind", XmlAttributeType.Text));
        foreach (var attribute in XmlAttributes.ForEdges) WriteKey(xml, "edge", attribute);
        xml.Write("<graph edgedefault=\"directed\">\n"u8);
        var ids = new EncodedIds(graph, static (text, id) => text.WriteXml(id));
        WriteNodes(xml, graph, ids);
        WriteEdges(xml, graph, ids);
        xml.Write("</graph>\n</graphml>\n"u8);
        xml.Flush();
    }

    private static void WriteNodes(Utf8Output xml, KnowledgeGraph graph, EncodedIds ids)
    {
        using var attributes = new XmlAttributes(xml, "<data key=\"node."u8.ToArray(), "\">"u8.ToArray(), "</data>"u8.ToArray());
        var nodes = graph.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            ref readonly var node = ref nodes[i];
            xml.Write("<node id=\""u8);
            xml.Write(ids[i]);
            xml.Write("\">"u8);
            xml.Write(Data("node.kind", node.Kind.Name));
            attributes.Write("label"u8, node.Label);
            attributes.Write(in node);
            xml.Write("</node>\n"u8);
        }
    }

    private static void WriteEdges(Utf8Output xml, KnowledgeGraph graph, EncodedIds ids)
    {
        using var attributes = new XmlAttributes(xml, "<data key=\"edge."u8.ToArray(), "\">"u8.ToArray(), "</data>"u8.ToArray());
        foreach (ref readonly var edge in graph.Edges)
        {
            xml.Write("<edge source=\""u8);
            xml.Write(ids[edge.Source]);
            xml.Write("\" target=\""u8);
            xml.Write(ids[edge.Target]);
            xml.Write("\">"u8);
            xml.Write(Data("edge.kind", edge.Kind.Name));
            attributes.Write(in edge);
            xml.Write("</edge>\n"u8);
        }
    }

    /// <summary>Nodes and edges have a key of their own for what they both have: readers disagree about keys for all.</summary>
    private static void WriteKey(Utf8Output xml, string of, XmlAttribute attribute)
    {
        var type = attribute.Type switch
        {
            XmlAttributeType.Flag => "boolean",
            XmlAttributeType.Number => "int",
            _ => "string",
        };
        xml.WriteAscii($"<key id=\"{of}.{attribute.Name}\" for=\"{of}\" attr.name=\"{attribute.Name}\" attr.type=\"{type}\">");
        if (attribute.Type == XmlAttributeType.Json) xml.Write("<desc>a JSON array</desc>"u8);
        xml.Write("</key>\n"u8);
    }

    private static byte[] Data(string key, string value) => Encoding.ASCII.GetBytes($"<data key=\"{key}\">{value}</data>");
}
