using System.Text;
using Linker.Graph;

namespace Linker.Exporting.Dot;

/// <summary>
/// Writes <c>graph.dot</c> for Graphviz and other readers of the DOT language
/// (https://graphviz.org/doc/info/lang.html). Kinds are told apart by shape and colour, missing articles are dashed and
/// red, and tooltips say more. Nodes and edges stand in blocks of one kind whose style is given once,
/// which keeps the file small.
/// </summary>
public sealed class DotGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "dot";

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } = [new("graph.dot", Write)];

    /// <summary>Writes the graph; see <see cref="GraphFile.Write"/>.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        var dot = new Utf8Output(output);
        var ids = new EncodedIds(graph, static (text, id) => text.WriteId(id));
        dot.Write(Encoding.ASCII.GetBytes(DotStyles.Header(graph.ListedNodeKinds, graph.ListedEdgeKinds)));
        foreach (var kind in graph.Kinds.Nodes) WriteNodes(dot, graph, ids, kind);
        var edges = ByKind(graph).AsSpan();
        foreach (var kind in graph.Kinds.Edges)
        {
            WriteEdges(dot, graph, ids, kind, edges[..graph.CountOf(kind)]);
            edges = edges[graph.CountOf(kind)..];
        }

        dot.Write("}\n"u8);
        dot.Flush();
    }

    private static void WriteNodes(Utf8Output dot, KnowledgeGraph graph, EncodedIds ids, NodeKind kind)
    {
        var (start, end) = graph.OrdinalsOf(kind);
        if (start == end) return;
        WriteStyle(dot, "node", DotStyles.ToDot(kind.Style));
        for (var i = start; i < end; i++)
        {
            if (!graph.Nodes[i].IsMissing) DotNode.Write(dot, graph, i, ids[i]);
        }

        if (kind != NodeKind.Article || graph.MissingCount == 0) return;
        WriteStyle(dot, "node", DotStyles.ToDot(NodeKind.MissingStyle));
        for (var i = start; i < end; i++)
        {
            if (graph.Nodes[i].IsMissing) DotNode.Write(dot, graph, i, ids[i]);
        }
    }

    /// <summary>The ordinals of the edges, kind after kind, and of a kind in their order.</summary>
    private static int[] ByKind(KnowledgeGraph graph)
    {
        var next = new int[graph.Kinds.Edges.Count];
        for (var kind = 1; kind < next.Length; kind++) next[kind] = next[kind - 1] + graph.CountOf(graph.Kinds.Edges[kind - 1]);
        var edges = graph.Edges;
        var ordinals = new int[edges.Length];
        for (var i = 0; i < edges.Length; i++) ordinals[next[edges[i].Kind.Ordinal]++] = i;
        return ordinals;
    }

    private static void WriteEdges(
        Utf8Output dot, KnowledgeGraph graph, EncodedIds ids, EdgeKind kind, ReadOnlySpan<int> edges)
    {
        if (edges.IsEmpty) return;
        WriteStyle(dot, "edge", $"{DotStyles.ToDot(kind.Style)}, tooltip=\"{kind.Name}\"");
        foreach (var edge in edges) DotEdge.Write(dot, in graph.Edges[edge], ids);
    }

    private static void WriteStyle(Utf8Output dot, string of, string attributes)
    {
        dot.Write("\n  "u8);
        dot.WriteAscii(of);
        dot.Write(" ["u8);
        dot.WriteAscii(attributes);
        dot.Write("]\n"u8);
    }
}
