// QuikGraph does not search cycles.

namespace Linker.Selecting.Algorithms;

/// <summary>A shortest cycle among nodes that lead to each other.</summary>
/// <remarks>
/// Either it goes through a node or it is in what is left without that node, which mostly falls to pieces: a ring at once. In
/// the worst case, a large component without a short cycle, it takes as many searches as there are nodes.
/// </remarks>
public sealed class ShortestCycle
{
    private const int Unreached = -1;

    /// <summary>The shortest cycle where no node links to itself and no two link to each other.</summary>
    private const int Triangle = 3;

    private readonly Adjacency _links;
    private int[] _best = [];

    private ShortestCycle(Adjacency links) => _links = links;

    /// <summary>Finds one, from its lowest node; empty where there is no cycle.</summary>
    public static int[] Find(Adjacency links)
    {
        ArgumentNullException.ThrowIfNull(links);
        return new ShortestCycle(links).Run();
    }

    private int[] Run()
    {
        if (ShortestOfTwo() is { } pair) return pair;
        foreach (var (part, among, through) in CyclicParts.TakeApart(_links, Busiest))
        {
            if (FindThrough(among, through, _best.Length) is { } cycle) _best = Array.ConvertAll(cycle, node => part[node]);
            if (_best.Length == Triangle) break;
        }

        var lowest = Array.IndexOf(_best, _best.Length == 0 ? 0 : _best.Min());
        return lowest <= 0 ? _best : [.. _best[lowest..], .. _best[..lowest]];
    }

    /// <summary>A node that links to itself or two that link to each other, which most components have.</summary>
    private int[]? ShortestOfTwo()
    {
        int[]? pair = null;
        for (var node = 0; node < _links.NodeCount; node++)
        {
            foreach (var target in _links.Successors(node))
            {
                if (target == node) return [node];
                if (pair is null && target > node && _links.HasLink(target, node)) pair = [node, target];
            }
        }

        return pair;
    }

    /// <summary>The node with most links: without it the rest is likely to fall to pieces.</summary>
    private static int Busiest(Adjacency links)
    {
        var busiest = 0;
        for (var node = 1; node < links.NodeCount; node++)
        {
            if (links.Successors(node).Length > links.Successors(busiest).Length) busiest = node;
        }

        return busiest;
    }

    /// <summary>A shortest cycle through a node; null where there is none shorter than a bound, which 0 does not set.</summary>
    private static int[]? FindThrough(Adjacency links, int start, int bound)
    {
        var (levels, before) = (new int[links.NodeCount], new int[links.NodeCount]);
        Array.Fill(levels, Unreached);
        levels[start] = 0;
        var open = new Queue<int>([start]);
        while (open.TryDequeue(out var node))
        {
            if (bound > 0 && levels[node] + 1 >= bound) return null;
            foreach (var target in links.Successors(node))
            {
                if (target == start) return Trace(before, node, levels[node] + 1);
                if (levels[target] != Unreached) continue;
                (levels[target], before[target]) = (levels[node] + 1, node);
                open.Enqueue(target);
            }
        }

        return null;
    }

    private static int[] Trace(int[] before, int last, int length)
    {
        var path = new int[length];
        for (var position = length - 1; position >= 0; position--) (path[position], last) = (last, before[last]);
        return path;
    }
}
