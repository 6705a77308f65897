using Linker.Graph;
using QuikGraph;
using QuikGraph.Algorithms.ConnectedComponents;

namespace Linker.Selecting.Algorithms;

/// <summary>Nodes in groups, each node in one.</summary>
public sealed class Components
{
    private readonly int[] _groupOf;
    private readonly int[] _first;
    private readonly int[] _members;

    /// <summary>Takes over the group of each node.</summary>
    private Components(int[] groupOf, int count)
    {
        _groupOf = groupOf;
        Count = count;
        _first = new int[Count + 1];
        foreach (var group in groupOf) _first[group + 1]++;
        PrefixSum.Accumulate(_first);
        _members = new int[groupOf.Length];
        var free = _first[..^1];
        for (var node = 0; node < groupOf.Length; node++) _members[free[groupOf[node]]++] = node;
    }

    /// <summary>How many groups there are.</summary>
    public int Count { get; }

    /// <summary>
    /// The strongly connected components, whose nodes lead to each other and back; a node that is in no cycle is alone. They are
    /// numbered so that every link between two of them leads to the lower number, as Tarjan's algorithm finds them.
    /// </summary>
    public static Components Strong(Adjacency links)
    {
        var graph = new AdjacencyGraph<int, SEdge<int>>(allowParallelEdges: true, links.NodeCount);
        graph.AddVertexRange(Enumerable.Range(0, links.NodeCount));
        for (var node = 0; node < links.NodeCount; node++)
        {
            foreach (var target in links.Successors(node)) graph.AddEdge(new(node, target));
        }

        var algorithm = new StronglyConnectedComponentsAlgorithm<int, SEdge<int>>(graph);
        algorithm.Compute();
        var groupOf = new int[links.NodeCount];
        foreach (var (node, group) in algorithm.Components) groupOf[node] = group;
        return new Components(groupOf, algorithm.ComponentCount);
    }

    /// <summary>The group of each node.</summary>
    public ReadOnlySpan<int> Groups => _groupOf;

    /// <summary>The nodes of a group, in ascending order.</summary>
    public ReadOnlySpan<int> MembersOf(int group) => _members.AsSpan(_first[group].._first[group + 1]);
}

/// <summary>The parts of a graph that cycles are in: no cycle leaves a strong component.</summary>
internal static class CyclicParts
{
    /// <summary>
    /// The strong components of several nodes, and the nodes that link to themselves; in order of their first nodes.
    /// </summary>
    public static IReadOnlyList<int[]> Find(Adjacency links)
    {
        var components = Components.Strong(links);
        var parts = new List<int[]>();
        for (var group = 0; group < components.Count; group++)
        {
            var members = components.MembersOf(group);
            if (members.Length > 1 || links.HasLink(members[0], members[0])) parts.Add(members.ToArray());
        }

        parts.Sort(static (left, right) => left[0].CompareTo(right[0]));
        return parts;
    }

    /// <summary>
    /// Gives each part with a node of it, then the parts of what is left of it without that node, and so on: a cycle goes
    /// through the node of just one of them.
    /// </summary>
    /// <param name="links">The links of all.</param>
    /// <param name="choose">Chooses the node, by its position in the part.</param>
    public static IEnumerable<(int[] Members, Adjacency Links, int Chosen)> TakeApart(
        Adjacency links, Func<Adjacency, int> choose)
    {
        var parts = new Stack<int[]>(Find(links).Reverse());
        while (parts.TryPop(out var part))
        {
            var among = links.Among(part);
            var chosen = choose(among);
            yield return (part, among, chosen);
            int[] rest = [.. part[..chosen], .. part[(chosen + 1)..]];
            foreach (var smaller in Find(links.Among(rest)).Reverse())
                parts.Push(Array.ConvertAll(smaller, position => rest[position]));
        }
    }
}
