using Linker.Graph;

namespace Linker.Selecting;

/// <summary>The figures of a graph that say at a glance what is in it.</summary>
public sealed record GraphStatistics
{
    /// <summary>How many entries the lists have unless told otherwise.</summary>
    public const int DefaultTop = 10;

    /// <summary>How many nodes there are of each kind that is listed, in order of kinds.</summary>
    public required IReadOnlyList<KeyValuePair<NodeKind, int>> NodesByKind { get; init; }

    /// <summary>How many edges there are of each kind that is listed, in order of kinds.</summary>
    public required IReadOnlyList<KeyValuePair<EdgeKind, int>> EdgesByKind { get; init; }

    /// <summary>How many articles are in the corpus.</summary>
    public required int Articles { get; init; }

    /// <summary>How many articles are cited but not in the corpus.</summary>
    public required int Missing { get; init; }

    /// <summary>The articles that most articles cite, missing ones included; equals in order of ids.</summary>
    public required IReadOnlyList<RankedNode> MostReferenced { get; init; }

    /// <summary>The missing articles that most articles cite; equals in order of ids.</summary>
    public required IReadOnlyList<RankedNode> MostWanted { get; init; }

    /// <summary>The files that the fixes of most articles update; equals in order of ids.</summary>
    public required IReadOnlyList<RankedNode> MostUpdated { get; init; }

    /// <summary>Takes the figures of a graph, in time linear in its size.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="top">How many entries each list has at most.</param>
    public static GraphStatistics Compute(KnowledgeGraph graph, int top = DefaultTop) => new()
    {
        NodesByKind = [.. graph.ListedNodeKinds.Select(kind => KeyValuePair.Create(kind, graph.CountOf(kind)))],
        EdgesByKind = [.. graph.ListedEdgeKinds.Select(kind => KeyValuePair.Create(kind, graph.CountOf(kind)))],
        Articles = graph.ArticleCount,
        Missing = graph.MissingCount,
        MostReferenced = GraphLists.MostReferenced(graph, top),
        MostWanted = GraphLists.Wanted(graph, top),
        MostUpdated = Ranking.Top(graph, EdgeKind.Updates, top, static _ => true),
    };
}
