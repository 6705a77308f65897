using Linker.Graph;

namespace Linker.Exporting.Json;

/// <summary>
/// Writes JSON Graph Format, version 2 (https://jsongraphformat.info): nodes as an object whose keys are their ids, edges
/// with the kind as relation. What else a node or an edge has stands in its metadata, named as in <c>graph.json</c>.
/// </summary>
public sealed class JgfGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "jgf";

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } = [new("graph.jgf.json", Write)];

    /// <summary>Writes the graph; see <see cref="GraphFile.Write"/>.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        var json = new Utf8Output(output);
        var ids = new EncodedIds(graph, static (text, id) => text.WriteString(id));
        json.Write("{\"graph\":{\"directed\":true,\"type\":\"linker-graph\",\"metadata\":"u8);
        JsonCounts.Write(json, graph);
        json.Write(",\n\"nodes\":{"u8);
        var nodes = graph.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            json.Write(i == 0 ? "\n"u8 : ",\n"u8);
            WriteNode(json, in nodes[i], ids[i]);
        }

        json.Write("\n},\n\"edges\":["u8);
        var edges = graph.Edges;
        for (var i = 0; i < edges.Length; i++)
        {
            json.Write(i == 0 ? "\n"u8 : ",\n"u8);
            WriteEdge(json, in edges[i], ids);
        }

        json.Write("\n]}}\n"u8);
        json.Flush();
    }

    private static void WriteNode(Utf8Output json, in Node node, ReadOnlySpan<byte> id)
    {
        json.Write(id);
        json.Write(":{\"label\":"u8);
        json.WriteString(node.Label);
        json.Write(",\"metadata\":{"u8);
        JsonGraphNode.WriteKind(json, node.Kind);
        JsonGraphNode.WriteAttributes(json, in node);
        json.Write("}}"u8);
    }

    private static void WriteEdge(Utf8Output json, in Edge edge, EncodedIds ids)
    {
        JsonEdge.WriteSource(json, ids[edge.Source]);
        json.Write(ids[edge.Target]);
        json.Write(",\"relation\":"u8);
        json.Write(edge.Kind.QuotedName);
        json.Write(",\"metadata\":"u8);
        JsonEdge.WriteAttributes(json, in edge, (byte)'{');
        json.Write((byte)'}');
    }
}
