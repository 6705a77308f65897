using Linker.Graph;

namespace Linker.Selecting.Algorithms;

/// <summary>
/// Which nodes each node links to, as compressed sparse rows of plain numbers: the form that algorithms walk, without
/// allocating anything. Between two nodes there is at most one link in each direction.
/// </summary>
public sealed class Adjacency
{
    private readonly int[] _first;
    private readonly int[] _targets;

    /// <summary>Takes over both arrays: where each node's row begins, and the rows, each in ascending order.</summary>
    internal Adjacency(int[] first, int[] targets) => (_first, _targets) = (first, targets);

    /// <summary>How many nodes there are; they are known by the numbers from 0.</summary>
    public int NodeCount => _first.Length - 1;

    /// <summary>How many links there are.</summary>
    public int LinkCount => _targets.Length;

    /// <summary>Makes the rows of links in any order; a link given twice is one link.</summary>
    /// <param name="nodeCount">How many nodes there are.</param>
    /// <param name="links">The links.</param>
    public static Adjacency Create(int nodeCount, IEnumerable<(int From, int To)> links)
    {
        (int From, int To)[] sorted = [.. links.Distinct().Order()];
        var first = new int[nodeCount + 1];
        foreach (var (from, _) in sorted) first[from + 1]++;
        PrefixSum.Accumulate(first);
        return new Adjacency(first, [.. sorted.Select(link => link.To)]);
    }

    /// <summary>The nodes that a node links to, in ascending order.</summary>
    public ReadOnlySpan<int> Successors(int node) => _targets.AsSpan(_first[node].._first[node + 1]);

    /// <summary>The number of a node's first link; the others follow it.</summary>
    public int FirstLinkOf(int node) => _first[node];

    /// <summary>Whether a node links to another, by bisection.</summary>
    public bool HasLink(int from, int to) => Successors(from).BinarySearch(to) >= 0;

    /// <summary>The same links, each reversed, in linear time.</summary>
    public Adjacency Reversed()
    {
        var first = new int[_first.Length];
        foreach (var target in _targets) first[target + 1]++;
        PrefixSum.Accumulate(first);
        var sources = new int[_targets.Length];
        var free = first[..^1];
        for (var node = 0; node < NodeCount; node++)
        {
            foreach (var target in Successors(node)) sources[free[target]++] = node;
        }

        return new Adjacency(first, sources);
    }

    /// <summary>The same links in both directions, in linear time.</summary>
    public Adjacency Undirected()
    {
        var reversed = Reversed();
        var first = new int[_first.Length];
        var merged = new int[2 * LinkCount];
        var count = 0;
        for (var node = 0; node < NodeCount; node++)
        {
            count += Merge(Successors(node), reversed.Successors(node), merged.AsSpan(count));
            first[node + 1] = count;
        }

        return new Adjacency(first, merged[..count]);
    }

    /// <summary>The links among some nodes, which are numbered by their positions in the list.</summary>
    /// <param name="nodes">The nodes, each once, in ascending order.</param>
    public Adjacency Among(ReadOnlySpan<int> nodes)
    {
        var first = new int[nodes.Length + 1];
        var targets = new List<int>();
        for (var position = 0; position < nodes.Length; position++)
        {
            foreach (var target in Successors(nodes[position]))
            {
                if (nodes.BinarySearch(target) is >= 0 and var found) targets.Add(found);
            }

            first[position + 1] = targets.Count;
        }

        return new Adjacency(first, [.. targets]);
    }

    private static int Merge(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> merged)
    {
        var (l, r, count) = (0, 0, 0);
        while (l < left.Length || r < right.Length)
        {
            var next = r == right.Length || (l < left.Length && left[l] <= right[r]) ? left[l] : right[r];
            if (l < left.Length && left[l] == next) l++;
            if (r < right.Length && right[r] == next) r++;
            merged[count++] = next;
        }

        return count;
    }
}
