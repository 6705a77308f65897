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
        Offsets.Accumulate(_first);
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
        var algorithm = new StronglyConnectedComponentsAlgorithm<int, SEdge<int>>(links);
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
