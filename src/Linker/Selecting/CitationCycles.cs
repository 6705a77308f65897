using Linker.Graph;
using Linker.Selecting.Algorithms;

namespace Linker.Selecting;

/// <summary>Finds articles that cite each other in a circle.</summary>
public static class CitationCycles
{
    /// <summary>Finds them: strong components of the references, largest first, then in order of their first ids.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="most">How many cycles are listed of each group, besides a shortest one.</param>
    public static IReadOnlyList<CycleGroup> Find(KnowledgeGraph graph, int most = 0)
    {
        var part = Subgraph.FromEdges(graph, EdgeKind.References);
        return
        [
            .. CyclicParts.Find(part.Links)
                .OrderByDescending(members => members.Length)
                .Select(members => Group(graph, part, members, most)),
        ];
    }

    private static CycleGroup Group(KnowledgeGraph graph, Subgraph part, int[] members, int most)
    {
        var links = part.Links.Among(members);
        int[][] cycles = most == 0 ? [] : [.. ElementaryCycles.Enumerate(links).Take(most + 1)];
        var listed = cycles.Take(most).OrderBy(cycle => cycle.Length).ThenBy(cycle => cycle, Comparer<int[]>.Create(Compare));
        return new CycleGroup(
            Nodes([.. Enumerable.Range(0, members.Length)]),
            Nodes(ShortestCycle.Find(links)),
            [.. listed.Select(Nodes)],
            cycles.Length > most);

        Node[] Nodes(int[] positions) => Array.ConvertAll(positions, position => graph.Nodes[part.Ordinals[members[position]]]);
    }

    private static int Compare(int[] left, int[] right) => left.AsSpan().SequenceCompareTo(right);
}

/// <summary>Articles that lead to each other and back by their references.</summary>
/// <param name="Articles">The articles, in order of ids; one where it cites itself.</param>
/// <param name="Shortest">A shortest cycle among them, from its first article.</param>
/// <param name="Cycles">The listed cycles, shortest first, then in order of ids.</param>
/// <param name="HasMore">Whether there are more cycles than are listed.</param>
public sealed record CycleGroup(
    IReadOnlyList<Node> Articles,
    IReadOnlyList<Node> Shortest,
    IReadOnlyList<IReadOnlyList<Node>> Cycles,
    bool HasMore);
