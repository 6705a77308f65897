using Linker.Graph;

namespace Linker.Exporting.Json;

/// <summary>
/// Writes elements JSON for Cytoscape.js (https://js.cytoscape.org/#notation/elements-json), which the Cytoscape desktop
/// program reads too. The data of nodes and edges is what <c>graph.json</c> says; a style gives kinds the colours that
/// they have in other pictures.
/// </summary>
public sealed class CytoscapeGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "cytoscape";

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } = [new("graph.cyjs", Write)];

    /// <summary>Writes the graph; see <see cref="GraphFile.Write"/>.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        var json = new Utf8Output(output);
        var ids = new EncodedIds(graph, static (text, id) => text.WriteString(id));
        json.Write("{\"data\":"u8);
        JsonCounts.Write(json, graph);
        json.Write(",\n\"style\":["u8);
        json.WriteAscii(StyleSheet(graph));
        json.Write("],\n\"elements\":{\"nodes\":["u8);
        var nodes = graph.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            json.Write(i == 0 ? "\n{\"data\":"u8 : ",\n{\"data\":"u8);
            JsonGraphNode.Write(json, in nodes[i], ids[i]);
            json.Write((byte)'}');
        }

        json.Write("\n],\"edges\":["u8);
        var edges = graph.Edges;
        for (var i = 0; i < edges.Length; i++)
        {
            if (i > 0) json.Write((byte)',');
            WriteEdge(json, in edges[i], i, ids);
        }

        json.Write("\n]}}\n"u8);
        json.Flush();
    }

    /// <summary>Nodes and edges share one set of ids here, and no id of a node begins with <c>edge:</c>.</summary>
    private static void WriteEdge(Utf8Output json, in Edge edge, int ordinal, EncodedIds ids)
    {
        json.Write("\n{\"data\":{\"id\":\"edge:"u8);
        json.Write(ordinal);
        json.Write("\",\"source\":"u8);
        json.Write(ids[edge.Source]);
        json.Write(",\"target\":"u8);
        JsonEdge.WriteRest(json, in edge, ids[edge.Target]);
        json.Write((byte)'}');
    }

    /// <summary>https://js.cytoscape.org/#style; selectors that come later are stronger.</summary>
    private static string StyleSheet(KnowledgeGraph graph) => string.Join(',', [
        Rule("node", "\"label\":\"data(label)\",\"text-wrap\":\"ellipsis\",\"text-max-width\":\"160px\",\"border-width\":1"),
        Rule("edge", "\"curve-style\":\"bezier\",\"target-arrow-shape\":\"triangle\",\"arrow-scale\":0.7"),
        .. graph.ListedNodeKinds.Select(kind => Rule($"node[kind = '{kind.Name}']", Look(kind.Style))),
        Rule("node[!exists][kind = 'article']", $"{Look(NodeKind.MissingStyle)},\"border-style\":\"dashed\""),
        .. graph.ListedEdgeKinds.Select(kind => Rule($"edge[kind = '{kind.Name}']", Look(kind.Style))),
    ]);

    private static string Rule(string selector, string style) => $"\n{{\"selector\":\"{selector}\",\"style\":{{{style}}}}}";

    private static string Look(NodeStyle style) =>
        $"\"background-color\":\"{style.Fill}\",\"border-color\":\"{style.Border}\",\"color\":\"{style.Text}\"";

    private static string Look(EdgeStyle style) =>
        $"\"line-color\":\"{style.Color}\",\"target-arrow-color\":\"{style.Color}\"," +
        $"\"line-style\":\"{style.Line}\",\"width\":{style.Width}";
}
