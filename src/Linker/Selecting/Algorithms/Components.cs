using Linker.Graph;

namespace Linker.Selecting.Algorithms;

/// <summary>Nodes in groups, each node in one.</summary>
public sealed class Components
{
    private readonly int[] _groupOf;
    private readonly int[] _first;
    private readonly int[] _members;

    /// <summary>Takes over the group of each node.</summary>
    internal Components(int[] groupOf, int count)
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

    /// <summary>The group of each node.</summary>
    public ReadOnlySpan<int> Groups => _groupOf;

    /// <summary>The nodes of a group, in ascending order.</summary>
    public ReadOnlySpan<int> MembersOf(int group) => _members.AsSpan(_first[group].._first[group + 1]);
}
