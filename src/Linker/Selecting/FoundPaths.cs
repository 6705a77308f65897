using Linker.Graph;

namespace Linker.Selecting;

/// <summary>What shortest paths there are between two nodes.</summary>
/// <param name="From">The ordinal of the node that they start from.</param>
/// <param name="To">The ordinal of the node that they end at.</param>
/// <param name="Direction">The direction in which edges were walked.</param>
/// <param name="Steps">How many steps each path has; null where there is no path.</param>
/// <param name="Count">How many there are; <see cref="long.MaxValue"/> where there are at least as many.</param>
/// <param name="Paths">The first of them.</param>
public sealed record FoundPaths(
    int From, int To, Direction Direction, int? Steps, long Count, IReadOnlyList<GraphPath> Paths)
{
    /// <summary>The part of the graph that the paths were found in: nodes and edges of all listed paths, and both their ends.</summary>
    public KnowledgeGraph ToGraph(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var isTaken = new bool[graph.Nodes.Length];
        foreach (var node in Paths.SelectMany(static path => path.Nodes).Append(From).Append(To)) isTaken[node] = true;
        Edge[] edges = [.. Paths.SelectMany(static path => path.Steps).SelectMany(static step => step).Distinct()];
        return GraphAssembler.Take(graph, isTaken, edges, out _);
    }
}

/// <summary>A path through a graph.</summary>
/// <param name="Nodes">The ordinals of its nodes; one where it leads nowhere.</param>
/// <param name="Steps">The edges of each step, at least one, those that are walked forward first.</param>
public sealed record GraphPath(IReadOnlyList<int> Nodes, IReadOnlyList<IReadOnlyList<Edge>> Steps);
