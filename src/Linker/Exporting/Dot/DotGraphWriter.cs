using Linker.Comparing;
using Linker.Graph;
using Linker.Ground.Files;

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
        dot.Write(DotStyles.Header);
        foreach (var kind in NodeKinds.All) WriteNodes(dot, graph, ids, kind);
        var edges = ByKind(graph).AsSpan();
        foreach (var kind in EdgeKinds.All)
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
        WriteStyle(dot, "node", DotStyles.Of(kind).ToDot());
        for (var i = start; i < end; i++)
        {
            if (!graph.Nodes[i].IsMissing) DotNode.Write(dot, graph, i, ids[i]);
        }

        if (kind != NodeKind.Article || graph.MissingCount == 0) return;
        WriteStyle(dot, "node", DotStyles.Missing.ToDot());
        for (var i = start; i < end; i++)
        {
            if (graph.Nodes[i].IsMissing) DotNode.Write(dot, graph, i, ids[i]);
        }
    }

    /// <summary>The ordinals of the edges, kind after kind, and of a kind in their order.</summary>
    private static int[] ByKind(KnowledgeGraph graph)
    {
        var next = new int[EdgeKinds.All.Count];
        for (var kind = 1; kind < next.Length; kind++) next[kind] = next[kind - 1] + graph.CountOf((EdgeKind)(kind - 1));
        var edges = graph.Edges;
        var ordinals = new int[edges.Length];
        for (var i = 0; i < edges.Length; i++) ordinals[next[(int)edges[i].Kind]++] = i;
        return ordinals;
    }

    private static void WriteEdges(
        Utf8Output dot, KnowledgeGraph graph, EncodedIds ids, EdgeKind kind, ReadOnlySpan<int> edges)
    {
        if (edges.IsEmpty) return;
        WriteStyle(dot, "edge", $"{DotStyles.Of(kind).ToDot()}, tooltip=\"{kind.Name()}\"");
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
