using Linker.Graph;

namespace Linker.Exporting.Json;

/// <summary>
/// Writes <c>graph.json</c>: node-link JSON as networkx and D3 read it, one node or edge a line so that two graphs can
/// be compared with any diff. <c>graph.schema.json</c> describes it; <see cref="JsonGraphReader"/> reads it back.
/// </summary>
public sealed class JsonGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } = [new("graph.json", Write)];

    /// <summary>Writes the graph; see <see cref="GraphFile.Write"/>.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        var json = new Utf8Output(output);
        var ids = new EncodedIds(graph, static (text, id) => text.WriteString(id));
        json.Write("{\"format\":\"linker-graph\",\"version\":1,\"directed\":true,\"multigraph\":true,\n\"graph\":"u8);
        JsonCounts.Write(json, graph);
        json.Write(",\n\"nodes\":["u8);
        var nodes = graph.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            json.Write(i == 0 ? "\n"u8 : ",\n"u8);
            JsonGraphNode.Write(json, in nodes[i], ids[i]);
        }

        json.Write("\n],\n\"edges\":["u8);
        var edges = graph.Edges;
        for (var i = 0; i < edges.Length; i++)
        {
            ref readonly var edge = ref edges[i];
            json.Write(i == 0 ? "\n"u8 : ",\n"u8);
            JsonEdge.WriteSource(json, ids[edge.Source]);
            JsonEdge.WriteRest(json, in edge, ids[edge.Target]);
        }

        json.Write("\n]}\n"u8);
        json.Flush();
    }
}
