namespace Linker.Graph;

/// <summary>Puts nodes and edges that were collected in any order into a graph's order.</summary>
internal static class GraphAssembler
{
    /// <summary>
    /// Makes a graph of nodes with unique ids and of edges, at most one for each source, target and kind, that give
    /// nodes by their index in <paramref name="nodes"/>. Both arrays are taken over.
    /// </summary>
    public static KnowledgeGraph Assemble(Node[] nodes, Edge[] edges, KindSet kinds)
    {
        if (!IsSorted(nodes, Compare))
        {
            var ordinals = SortNodes(nodes);
            for (var i = 0; i < edges.Length; i++) edges[i] = edges[i].Renumbered(ordinals);
        }

        return new KnowledgeGraph(nodes, IsSorted(edges, Edge.Compare) ? edges : SortEdges(edges, nodes.Length), kinds);
    }

    /// <summary>Makes a graph of some nodes of another one, in whose order they stay.</summary>
    /// <param name="graph">The other graph.</param>
    /// <param name="isTaken">Which of its nodes are taken.</param>
    /// <param name="edges">Edges between these, by their ordinals in the other graph; the array is taken over.</param>
    /// <param name="ordinals">The new ordinal of each node; -1 for one that is not taken.</param>
    public static KnowledgeGraph Take(KnowledgeGraph graph, bool[] isTaken, Edge[] edges, out int[] ordinals)
    {
        var nodes = new List<Node>();
        ordinals = new int[isTaken.Length];
        for (var node = 0; node < isTaken.Length; node++)
        {
            ordinals[node] = isTaken[node] ? nodes.Count : -1;
            if (isTaken[node]) nodes.Add(graph.Nodes[node]);
        }

        for (var i = 0; i < edges.Length; i++) edges[i] = edges[i].Renumbered(ordinals);
        return Assemble([.. nodes], edges, graph.Kinds);
    }

    internal static int Compare(Node left, Node right) =>
        left.Kind != right.Kind ? Kind.Compare(left.Kind, right.Kind) : string.CompareOrdinal(left.Id, right.Id);

    private static bool IsSorted<T>(ReadOnlySpan<T> items, Comparison<T> compare)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (compare(items[i - 1], items[i]) > 0) return false;
        }

        return true;
    }

    private static int[] SortNodes(Node[] nodes)
    {
        var order = new int[nodes.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(nodes, order, Comparer<Node>.Create(Compare));

        var ordinals = new int[nodes.Length];
        for (var i = 0; i < order.Length; i++) ordinals[order[i]] = i;
        return ordinals;
    }

    /// <summary>Sorts by source by counting, then each source's few edges: faster than one big sort.</summary>
    private static Edge[] SortEdges(Edge[] edges, int nodeCount)
    {
        var first = new int[nodeCount + 1];
        foreach (var edge in edges) first[edge.Source + 1]++;
        PrefixSum.Accumulate(first);

        var sorted = new Edge[edges.Length];
        var free = first.AsSpan(0, nodeCount).ToArray();
        foreach (var edge in edges) sorted[free[edge.Source]++] = edge;
        for (var node = 0; node < nodeCount; node++)
        {
            sorted.AsSpan(first[node]..first[node + 1]).Sort(Edge.Compare);
        }

        return sorted;
    }
}
