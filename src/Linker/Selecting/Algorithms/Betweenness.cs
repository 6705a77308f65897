// QuikGraph has no betweenness.

namespace Linker.Selecting.Algorithms;

/// <summary>
/// Betweenness: which part of the shortest paths between two others leads through a node, summed over all pairs (Brandes
/// 2001, A Faster Algorithm for Betweenness Centrality). Paths follow links, each of length 1; the sum is divided by the
/// number of pairs that a node could be between, (n - 1)(n - 2). It is what networkx calls <c>betweenness_centrality</c> of a
/// directed graph.
/// </summary>
public static class Betweenness
{
    /// <summary>The fewest nodes from which an error can be told.</summary>
    public const int FewestPivots = 2;

    /// <summary>The exact values: as many searches as there are nodes with links.</summary>
    public static Centrality Exact(Adjacency links)
    {
        ArgumentNullException.ThrowIfNull(links);
        var sources = Sources(links);
        var sums = SumFrom(links, sources);
        var scale = Scale(links.NodeCount);
        for (var node = 0; node < sums.Length; node++) sums[node] *= scale;
        return new Centrality(sums, null, sources.Length, sources.Length);
    }

    /// <summary>
    /// An estimate from the paths of some nodes, the pivots (Brandes and Pich 2007, Centrality Estimation in Large Networks).
    /// They are drawn from the nodes that have links, since no paths lead from the others, as if by lot, but the same ones
    /// each time.
    /// </summary>
    /// <param name="links">The links.</param>
    /// <param name="pivots">How many, at least <see cref="FewestPivots"/>; where there are no more nodes, it is exact.</param>
    public static Centrality Sampled(Adjacency links, int pivots)
    {
        ArgumentNullException.ThrowIfNull(links);
        ArgumentOutOfRangeException.ThrowIfLessThan(pivots, FewestPivots);
        var sources = Sources(links);
        if (pivots >= sources.Length) return Exact(links);

        var lots = Array.ConvertAll(sources, Lot);
        Array.Sort(lots, sources);
        var (sums, squares) = (new double[links.NodeCount], new double[links.NodeCount]);
        var search = new BetweennessSearch(links);
        foreach (var pivot in sources.AsSpan(0, pivots))
        {
            search.Run(pivot);
            search.AddTo(sums, squares);
        }

        return Estimate(sums, squares, pivots, sources.Length);
    }

    /// <summary>What shortest paths from some nodes, to all others, make of each node; not divided by anything.</summary>
    public static double[] SumFrom(Adjacency links, ReadOnlySpan<int> sources)
    {
        ArgumentNullException.ThrowIfNull(links);
        var sums = new double[links.NodeCount];
        var search = new BetweennessSearch(links);
        foreach (var source in sources)
        {
            search.Run(source);
            search.AddTo(sums);
        }

        return sums;
    }

    private static int[] Sources(Adjacency links) =>
        [.. Enumerable.Range(0, links.NodeCount).Where(node => !links.Successors(node).IsEmpty)];

    private static double Scale(int count) => count > 2 ? 1 / ((count - 1.0) * (count - 2.0)) : 1;

    /// <summary>Sums and squares of the pivots as the mean of all sources and its standard error.</summary>
    private static Centrality Estimate(double[] sums, double[] squares, int pivots, int sources)
    {
        var scale = Scale(sums.Length) * sources;
        // Drawn without putting back: a sample of nearly all has hardly an error.
        var left = (1 - (double)pivots / sources) / pivots;
        for (var node = 0; node < sums.Length; node++)
        {
            var mean = sums[node] / pivots;
            var variance = Math.Max(0, squares[node] - mean * sums[node]) / (pivots - 1);
            sums[node] = scale * mean;
            squares[node] = scale * Math.Sqrt(variance * left);
        }

        return new Centrality(sums, squares, pivots, sources);
    }

    /// <summary>A number that is independent of the node's own (SplitMix64, Steele, Lea and Flood 2014).</summary>
    private static ulong Lot(int node)
    {
        var lot = ((ulong)node + 1) * 0x9E3779B97F4A7C15;
        lot = (lot ^ (lot >> 30)) * 0xBF58476D1CE4E5B9;
        lot = (lot ^ (lot >> 27)) * 0x94D049BB133111EB;
        return lot ^ (lot >> 31);
    }
}

/// <summary>How much each node is in between the others.</summary>
/// <param name="Values">The betweenness of each node.</param>
/// <param name="Errors">
/// Where it was estimated, the standard error of each value: two of three values are not further off. Few paths make most of
/// what little a node is in between, so that larger misses are commoner than in a normal distribution.
/// </param>
/// <param name="Pivots">From how many nodes shortest paths were counted.</param>
/// <param name="Sources">How many nodes there are from which paths lead anywhere.</param>
public sealed record Centrality(double[] Values, double[]? Errors, int Pivots, int Sources);
