using Linker.Graph;
using Linker.Selecting.Algorithms;

namespace Linker.QuikGraph.Tests;

/// <summary>Both sides of a comparison, in the numbers that Linker's algorithms know nodes by.</summary>
internal static class Numbers
{
    /// <summary>A view of the references between articles, and the same links as Linker's algorithms take them.</summary>
    public static (GraphView View, Adjacency Links) References(KnowledgeGraph graph) =>
        (graph.AsQuikGraph(EdgeKind.References), Subgraph.Of(graph, EdgeKind.References).Links);

    /// <summary>What an algorithm of QuikGraph says of each vertex, in the order of nodes.</summary>
    public static TValue[] InOrder<TValue>(this IDictionary<GraphVertex, TValue> values, GraphView view) =>
        [.. view.Vertices.Select(vertex => values[vertex])];

    /// <summary>Groups by their first members: the same for the same groups, whatever numbers they have.</summary>
    public static int[] FirstMembers(ReadOnlySpan<int> groups)
    {
        var first = new int[groups.Length];
        for (var i = 0; i < first.Length; i++) first[i] = groups.IndexOf(groups[i]);
        return first;
    }
}
