using Linker.Graph;

namespace Linker.Comparing;

/// <summary>Pairs the edges of two graphs: those of one source, kind and target.</summary>
internal static class EdgePairs
{
    /// <summary>Walks the edges of both graphs in their order.</summary>
    /// <param name="old">The old graph.</param>
    /// <param name="ofOld">Numbers of its nodes; see <see cref="NodePairs"/>.</param>
    /// <param name="new">The new graph.</param>
    /// <param name="ofNew">Numbers of its nodes.</param>
    /// <param name="add">Called with each edge of either graph, and null for the graph that it is not in.</param>
    public static void Match(
        KnowledgeGraph old, int[] ofOld, KnowledgeGraph @new, int[] ofNew, Action<EdgeEnds?, EdgeEnds?> add)
    {
        var before = old.Edges;
        var after = @new.Edges;
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            var order = i == before.Length ? 1
                : j == after.Length ? -1
                : Edge.Compare(before[i].Renumbered(ofOld), after[j].Renumbered(ofNew));
            add(
                order <= 0 ? EdgeEnds.FromEdge(old, in before[i]) : null,
                order >= 0 ? EdgeEnds.FromEdge(@new, in after[j]) : null);
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
    }
}

/// <summary>An edge and the nodes that it joins.</summary>
internal readonly record struct EdgeEnds(Edge Edge, Node Source, Node Target)
{
    public static EdgeEnds FromEdge(KnowledgeGraph graph, in Edge edge) =>
        new(edge, graph.Nodes[edge.Source], graph.Nodes[edge.Target]);
}
