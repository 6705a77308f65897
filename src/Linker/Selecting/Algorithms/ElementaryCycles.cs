// QuikGraph does not search cycles.

namespace Linker.Selecting.Algorithms;

/// <summary>
/// All elementary cycles, those that meet no node twice (Johnson 1975, Finding All the Elementary Circuits of a Directed
/// Graph). Their number can grow exponentially, so they are given one by one, as they are enumerated.
/// </summary>
public static class ElementaryCycles
{
    /// <summary>Gives the cycles, each from its lowest node; a node that links to itself is a cycle of one.</summary>
    public static IEnumerable<int[]> Enumerate(Adjacency links)
    {
        ArgumentNullException.ThrowIfNull(links);
        foreach (var (part, among, _) in CyclicParts.TakeApart(links, static _ => 0))
        {
            foreach (var cycle in new CircuitSearch(among).Run()) yield return Array.ConvertAll(cycle, node => part[node]);
        }
    }
}

/// <summary>
/// One step of Johnson's algorithm: the elementary cycles through the first node. What leads into a dead end is blocked
/// until a node of its path is free again, so that between two cycles no link is followed twice.
/// </summary>
internal sealed class CircuitSearch(Adjacency links)
{
    private readonly bool[] _isBlocked = new bool[links.NodeCount];
    private readonly bool[] _hasClosed = new bool[links.NodeCount];
    private readonly List<int>?[] _blockedBy = new List<int>?[links.NodeCount];
    private readonly int[] _path = new int[links.NodeCount];
    private readonly int[] _followed = new int[links.NodeCount];
    private readonly Stack<int> _toFree = new();
    private int _depth;

    public IEnumerable<int[]> Run()
    {
        Enter(0);
        while (_depth > 0)
        {
            var node = _path[_depth - 1];
            if (_followed[node] == links.Successors(node).Length)
            {
                Leave(node);
                continue;
            }

            var target = links.Successors(node)[_followed[node]++];
            if (target == 0)
            {
                yield return _path[.._depth];
                // Every node of the path has closed a cycle: it is free again when the search leaves it.
                foreach (var member in _path.AsSpan(0, _depth)) _hasClosed[member] = true;
            }
            else if (!_isBlocked[target])
            {
                Enter(target);
            }
        }
    }

    private void Enter(int node)
    {
        _isBlocked[node] = true;
        _hasClosed[node] = false;
        _followed[node] = 0;
        _path[_depth++] = node;
    }

    private void Leave(int node)
    {
        _depth--;
        if (_hasClosed[node])
        {
            Free(node);
            return;
        }

        foreach (var target in links.Successors(node))
        {
            var waiting = _blockedBy[target] ??= [];
            if (!waiting.Contains(node)) waiting.Add(node);
        }
    }

    private void Free(int node)
    {
        _toFree.Push(node);
        while (_toFree.TryPop(out var next))
        {
            if (!_isBlocked[next]) continue;
            _isBlocked[next] = false;
            if (_blockedBy[next] is not { } waiting) continue;
            foreach (var other in waiting) _toFree.Push(other);
            waiting.Clear();
        }
    }
}
