namespace Linker.Selecting.Algorithms;

/// <summary>
/// The nodes that hang together, whichever way the links lead: by union and find with halved ways (Tarjan and van Leeuwen
/// 1984, Worst-Case Analysis of Set Union Algorithms).
/// </summary>
public static class WeakComponents
{
    /// <summary>Finds them, in time all but linear.</summary>
    public static Components Of(Adjacency links)
    {
        ArgumentNullException.ThrowIfNull(links);
        var parents = new int[links.NodeCount];
        for (var node = 0; node < parents.Length; node++) parents[node] = node;
        for (var node = 0; node < parents.Length; node++)
        {
            foreach (var target in links.Of(node))
            {
                var (one, other) = (Root(parents, node), Root(parents, target));
                parents[Math.Max(one, other)] = Math.Min(one, other);
            }
        }

        return Number(parents);
    }

    /// <summary>Makes groups of the nodes with one root, in order of roots; each is the lowest node of its group.</summary>
    private static Components Number(int[] parents)
    {
        var groups = new int[parents.Length];
        var count = 0;
        for (var node = 0; node < parents.Length; node++)
        {
            var root = Root(parents, node);
            groups[node] = root == node ? count++ : groups[root];
        }

        return new Components(groups, count);
    }

    private static int Root(int[] parents, int node)
    {
        while (parents[node] != node) node = parents[node] = parents[parents[node]];
        return node;
    }
}
