// QuikGraph has no betweenness.

namespace Linker.Selecting.Algorithms;

/// <summary>
/// One step of Brandes's algorithm: the shortest paths from one node, counted outwards and shared out backwards among the nodes
/// between. It costs no more than what the node reaches, and keeps its arrays for the next one.
/// </summary>
internal sealed class BetweennessSearch
{
    private const int Unreached = -1;

    // Numbers of paths double with each fork; only their ratios between neighbouring levels count. Before they leave the
    // range of numbers, those of a whole level are made smaller, but none so small that it could vanish.
    private const double Many = 1e150;
    private const double Few = 1e-150;

    private readonly Adjacency _links;
    private readonly int[] _levels;
    private readonly int[] _order;
    private readonly double[] _paths;
    private readonly double[] _shares;
    private readonly double[] _dependencies;
    private int _reached;

    public BetweennessSearch(Adjacency links)
    {
        _links = links;
        _levels = new int[links.NodeCount];
        Array.Fill(_levels, Unreached);
        _order = new int[links.NodeCount];
        _paths = new double[links.NodeCount];
        _shares = new double[links.NodeCount];
        _dependencies = new double[links.NodeCount];
    }

    public void Run(int source)
    {
        foreach (var node in _order.AsSpan(0, _reached)) _levels[node] = Unreached;
        _order[0] = source;
        _levels[source] = 0;
        _paths[source] = 1;
        _reached = 1;
        for (var (start, end) = (0, 1); start < end; (start, end) = (end, _reached))
        {
            Close(_order.AsSpan(start..end));
            for (var i = start; i < end; i++) Count(_order[i]);
        }

        for (var i = _reached - 1; i >= 0; i--) Share(_order[i]);
    }

    /// <summary>Adds to each node what the paths of the last search make of it.</summary>
    public void AddTo(double[] sums)
    {
        foreach (var node in _order.AsSpan(1.._reached)) sums[node] += _dependencies[node];
    }

    /// <summary>Adds to each node what the paths of the last search make of it, and the square of that.</summary>
    public void AddTo(double[] sums, double[] squares)
    {
        AddTo(sums);
        foreach (var node in _order.AsSpan(1.._reached)) squares[node] += _dependencies[node] * _dependencies[node];
    }

    /// <summary>Each path through a node's predecessor is this part of all paths to the node, which are known now.</summary>
    private void Close(ReadOnlySpan<int> level)
    {
        var isMany = false;
        foreach (var node in level)
        {
            _shares[node] = 1 / _paths[node];
            isMany |= _paths[node] > Many;
        }

        if (!isMany) return;
        foreach (var node in level) _paths[node] = Math.Max(_paths[node] / Many, Few);
    }

    private void Count(int node)
    {
        var (next, paths) = (_levels[node] + 1, _paths[node]);
        foreach (var target in _links.Successors(node))
        {
            if (_levels[target] == Unreached)
            {
                _levels[target] = next;
                _paths[target] = paths;
                _order[_reached++] = target;
            }
            else if (_levels[target] == next)
            {
                _paths[target] += paths;
            }
        }
    }

    private void Share(int node)
    {
        var (next, sum) = (_levels[node] + 1, 0.0);
        foreach (var target in _links.Successors(node))
        {
            if (_levels[target] == next) sum += _shares[target] * (1 + _dependencies[target]);
        }

        _dependencies[node] = sum * _paths[node];
    }
}
