// Not QuikGraph's, which loses what arrives at nodes without links, and takes over a hundred times as long on the archive.

namespace Linker.Selecting.Algorithms;

/// <summary>
/// PageRank (Page, Brin, Motwani and Winograd 1999, The PageRank Citation Ranking: Bringing Order to the Web): how often a
/// reader is at each node who follows a link at random, all links of a node alike, and now and then begins anew at any node.
/// A node without links sends the reader to any node.
/// </summary>
/// <remarks>
/// It is what networkx calls <c>pagerank</c>, with a stricter end. A link weighs 1, however often an article cites the other.
/// </remarks>
public static class PageRank
{
    /// <summary>How often the reader follows a link rather than begins anew.</summary>
    public const double Damping = 0.85;

    /// <summary>
    /// The sum of changes of all nodes at which a further round is of no use: what is left to change is at most
    /// Damping / (1 - Damping) times as much. Each round makes it smaller by the damping, so it takes some 140 rounds.
    /// </summary>
    public const double Tolerance = 1e-10;

    /// <summary>The rank of each node; the sum of all is 1.</summary>
    public static double[] Compute(Adjacency links)
    {
        ArgumentNullException.ThrowIfNull(links);
        var count = links.NodeCount;
        var incoming = links.Reversed();
        var ranks = new double[count];
        var shares = new double[count];
        Array.Fill(ranks, 1.0 / count);
        double change;
        do
        {
            var dangling = Share(links, ranks, shares);
            var everyone = (1 - Damping + Damping * dangling) / count;
            change = 0;
            for (var node = 0; node < count; node++)
            {
                var sum = 0.0;
                foreach (var source in incoming.Successors(node)) sum += shares[source];
                var rank = everyone + Damping * sum;
                change += Math.Abs(rank - ranks[node]);
                ranks[node] = rank;
            }
        }
        while (change > Tolerance);

        return ranks;
    }

    /// <summary>Divides each node's rank among its links.</summary>
    /// <returns>The ranks of the nodes without links.</returns>
    private static double Share(Adjacency links, double[] ranks, double[] shares)
    {
        var dangling = 0.0;
        for (var node = 0; node < ranks.Length; node++)
        {
            var degree = links.Successors(node).Length;
            if (degree == 0) dangling += ranks[node];
            else shares[node] = ranks[node] / degree;
        }

        return dangling;
    }
}
