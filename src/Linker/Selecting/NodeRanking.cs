using Linker.Graph;
using Linker.Selecting.Algorithms;

namespace Linker.Selecting;

/// <summary>The most important nodes by some measure.</summary>
/// <param name="Nodes">The nodes whose value is above zero, greatest first; equals in the graph's order.</param>
/// <param name="Sample">From how many nodes an estimate was made, and of how many; null where the values are exact.</param>
public sealed record NodeRanking(IReadOnlyList<MeasuredNode> Nodes, (int Pivots, int Sources)? Sample)
{
    /// <summary>Ranks articles and the nodes that their edges lead to.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="measure">What makes a node important.</param>
    /// <param name="kinds">The kinds of edges that count.</param>
    /// <param name="top">How many nodes the list has at most.</param>
    /// <param name="sample">From how many nodes betweenness is estimated; null makes it exact.</param>
    public static NodeRanking Create(
        KnowledgeGraph graph, Measure measure, IReadOnlyList<EdgeKind> kinds, int top = int.MaxValue, int? sample = null)
    {
        var part = Subgraph.FromEdges(graph, kinds);
        var centrality = measure == Measure.Betweenness ? Between(part.Links, sample) : null;
        var values = centrality?.Values ?? (measure == Measure.PageRank ? PageRank.Compute(part.Links) : Incoming(part.Links));
        var errors = centrality?.Errors;
        return new NodeRanking(
            Array.ConvertAll(
                Ranking.Best(values, top),
                position => new MeasuredNode(graph.Nodes[part.Ordinals[position]], values[position], errors?[position])),
            errors is null ? null : (centrality!.Pivots, centrality.Sources));
    }

    private static Centrality Between(Adjacency links, int? sample) =>
        sample is { } pivots ? Betweenness.Sampled(links, pivots) : Betweenness.Exact(links);

    private static double[] Incoming(Adjacency links)
    {
        var incoming = links.Reversed();
        var counts = new double[links.NodeCount];
        for (var node = 0; node < counts.Length; node++) counts[node] = incoming.Successors(node).Length;
        return counts;
    }
}

/// <summary>What makes a node important.</summary>
public enum Measure
{
    /// <summary>How many articles link to it.</summary>
    References,

    /// <summary>How often a reader comes by who follows links at random; see <see cref="Algorithms.PageRank"/>.</summary>
    PageRank,

    /// <summary>How many shortest ways lead through it; see <see cref="Algorithms.Betweenness"/>.</summary>
    Betweenness,
}

/// <summary>A node in a list of the most important ones.</summary>
/// <param name="Node">The node.</param>
/// <param name="Value">How important it is.</param>
/// <param name="Error">The standard error of an estimate; null where the value is exact.</param>
public readonly record struct MeasuredNode(Node Node, double Value, double? Error);
