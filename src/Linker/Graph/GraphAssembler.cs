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
        Offsets.Accumulate(first);

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
