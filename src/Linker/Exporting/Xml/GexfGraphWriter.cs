using System.Globalization;
using System.Text;
using Linker.Graph;

namespace Linker.Exporting.Xml;

/// <summary>
/// Writes GEXF 1.3 (https://gexf.net) for Gephi and others. Nodes have the colours that their kinds have in other pictures,
/// and sizes by how many references lead to them. Attributes have the names that they have in <c>graph.json</c>, and their
/// types are declared; lists are the text of JSON arrays. <see cref="XmlEscapes"/> says how text is written.
/// </summary>
public sealed class GexfGraphWriter : IGraphWriter
{
    /// <summary>The size of a node that no reference leads to.</summary>
    private const double SmallestSize = 10;

    /// <summary>A node's area grows with its references: the eye compares areas.</summary>
    private const double SizePerRoot = 5;

    /// <inheritdoc/>
    public string Format => "gexf";

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } = [new("graph.gexf", Write)];

    /// <summary>Writes the graph; see <see cref="GraphFile.Write"/>.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        var xml = new Utf8Output(output);
        var ids = new EncodedIds(graph, static (text, id) => text.WriteXml(id));
        xml.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8);
        xml.Write("<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n"u8);
        xml.Write("<meta><creator>Linker</creator></meta>\n<graph defaultedgetype=\"directed\" mode=\"static\">\n"u8);
        WriteDeclarations(xml, "node", [new("kind", XmlAttributeType.Text), .. XmlAttributes.ForNodes]);
        WriteDeclarations(xml, "edge", XmlAttributes.ForEdges);
        WriteNodes(xml, graph, ids);
        WriteEdges(xml, graph, ids);
        xml.Write("</graph>\n</gexf>\n"u8);
        xml.Flush();
    }

    private static void WriteDeclarations(Utf8Output xml, string of, XmlAttribute[] attributes)
    {
        xml.WriteAscii($"<attributes class=\"{of}\" mode=\"static\">\n");
        foreach (var attribute in attributes)
        {
            var type = attribute.Type switch
            {
                XmlAttributeType.Flag => "boolean",
                XmlAttributeType.Number => "integer",
                _ => "string",
            };
            xml.WriteAscii($"<attribute id=\"{attribute.Name}\" title=\"{attribute.Name}\" type=\"{type}\"/>\n");
        }

        xml.Write("</attributes>\n"u8);
    }

    private static void WriteNodes(Utf8Output xml, KnowledgeGraph graph, EncodedIds ids)
    {
        xml.Write("<nodes>\n"u8);
        using var attributes = Attributes(xml);
        var nodes = graph.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            ref readonly var node = ref nodes[i];
            xml.Write("<node id=\""u8);
            xml.Write(ids[i]);
            xml.Write("\" label=\""u8);
            xml.WriteXml(node.Label);
            xml.Write("\"><attvalues>"u8);
            attributes.Write("kind"u8, node.Kind.AsciiName);
            attributes.Write(in node);
            xml.Write("</attvalues>"u8);
            xml.Write(Color(node.IsMissing ? NodeKind.MissingStyle : node.Kind.Style));
            WriteSize(xml, graph.Incoming(i, EdgeKind.References).Length);
            xml.Write("</node>\n"u8);
        }

        xml.Write("</nodes>\n"u8);
    }

    private static void WriteEdges(Utf8Output xml, KnowledgeGraph graph, EncodedIds ids)
    {
        xml.Write("<edges>\n"u8);
        using var attributes = Attributes(xml);
        var edges = graph.Edges;
        for (var i = 0; i < edges.Length; i++)
        {
            ref readonly var edge = ref edges[i];
            xml.Write("<edge id=\""u8);
            xml.Write(i);
            xml.Write("\" source=\""u8);
            xml.Write(ids[edge.Source]);
            xml.Write("\" target=\""u8);
            xml.Write(ids[edge.Target]);
            // The kind keeps edges between the same nodes apart; the label is what readers of GEXF 1.2 know.
            xml.WriteAscii($"\" kind=\"{edge.Kind.Name}\" label=\"{edge.Kind.Name}\"");
            if (edge.HasContent)
            {
                xml.Write("><attvalues>"u8);
                attributes.Write(in edge);
                xml.Write("</attvalues></edge>\n"u8);
            }
            else
            {
                xml.Write("/>\n"u8);
            }
        }

        xml.Write("</edges>\n"u8);
    }

    private static XmlAttributes Attributes(Utf8Output xml) =>
        new(xml, "<attvalue for=\""u8.ToArray(), "\" value=\""u8.ToArray(), "\"/>"u8.ToArray());

    /// <summary>Writes the size with one decimal.</summary>
    private static void WriteSize(Utf8Output xml, int references)
    {
        var tenths = (int)Math.Round(10 * (SmallestSize + (SizePerRoot * Math.Sqrt(references))));
        xml.Write("<viz:size value=\""u8);
        xml.Write(tenths / 10);
        xml.Write((byte)'.');
        xml.Write(tenths % 10);
        xml.Write("\"/>"u8);
    }

    /// <summary>Channel by channel, which readers of GEXF 1.2 know too.</summary>
    private static byte[] Color(NodeStyle style)
    {
        var rgb = int.Parse(style.Border.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return Encoding.ASCII.GetBytes(
            $"<viz:color r=\"{rgb >> 16}\" g=\"{(rgb >> 8) & 0xFF}\" b=\"{rgb & 0xFF}\"/>");
    }
}
