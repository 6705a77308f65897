// Not QuikGraph's, which finds one shortest path and does not count them all.

namespace Linker.Selecting.Algorithms;

/// <summary>
/// All shortest paths between two nodes: a breadth-first search from the one until the other is met, and back over the
/// nodes that it met to count the paths. They are listed one by one, because their number can grow exponentially.
/// </summary>
public sealed class ShortestPaths
{
    private const int Unreached = -1;

    private readonly Adjacency _links;
    private readonly int _from;
    private readonly int _to;
    private readonly int[] _levels;
    private readonly long[] _counts;
    private readonly long[] _costs;

    private ShortestPaths(Adjacency links, int from, int to)
    {
        (_links, _from, _to) = (links, from, to);
        _levels = new int[links.NodeCount];
        _counts = new long[links.NodeCount];
        _costs = new long[links.NodeCount];
    }

    /// <summary>How many links each path has; null where there is no path.</summary>
    public int? Length => _levels[_to] == Unreached ? null : _levels[_to];

    /// <summary>How many shortest paths there are; <see cref="long.MaxValue"/> where there are at least as many.</summary>
    public long Count => _counts[_from];

    /// <summary>Searches, in linear time.</summary>
    /// <param name="links">The links.</param>
    /// <param name="from">Where paths start.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="costs">
    /// What it costs to come through a node: of the shortest paths, the one with the least sum is the first.
    /// </param>
    public static ShortestPaths Between(Adjacency links, int from, int to, ReadOnlySpan<int> costs)
    {
        ArgumentNullException.ThrowIfNull(links);
        var paths = new ShortestPaths(links, from, to);
        paths.Search(costs);
        return paths;
    }

    /// <summary>
    /// Lists the paths, each with both its ends. At each node, the next one is that with the cheapest rest of the
    /// path; of equals the lower one.
    /// </summary>
    public IEnumerable<int[]> Paths()
    {
        if (Length is not { } length) yield break;
        var path = new int[length + 1];
        var choices = new Queue<int>[length + 1];
        choices[0] = new Queue<int>([_from]);
        for (var depth = 0; depth >= 0;)
        {
            if (!choices[depth].TryDequeue(out path[depth]))
            {
                depth--;
            }
            else if (depth == length)
            {
                yield return [.. path];
            }
            else
            {
                choices[depth + 1] = new Queue<int>(Next(path[depth]));
                depth++;
            }
        }
    }

    private IEnumerable<int> Next(int node) => _links.Successors(node).ToArray()
        .Where(target => _levels[target] == _levels[node] + 1 && _counts[target] > 0)
        .OrderBy(target => _costs[target]);

    private void Search(ReadOnlySpan<int> costs)
    {
        Array.Fill(_levels, Unreached);
        _levels[_from] = 0;
        var order = new int[_links.NodeCount];
        order[0] = _from;
        var reached = 1;
        for (var i = 0; i < reached && _levels[_to] == Unreached; i++)
        {
            foreach (var target in _links.Successors(order[i]))
            {
                if (_levels[target] != Unreached) continue;
                _levels[target] = _levels[order[i]] + 1;
                order[reached++] = target;
            }
        }

        if (_levels[_to] == Unreached) return;
        _counts[_to] = 1;
        for (var i = reached - 1; i >= 0; i--)
        {
            if (_levels[order[i]] < _levels[_to]) Sum(order[i], costs[order[i]]);
        }
    }

    /// <summary>Takes together what is known of the next nodes on paths to the end.</summary>
    private void Sum(int node, int cost)
    {
        var (count, cheapest) = (0L, long.MaxValue);
        foreach (var target in _links.Successors(node))
        {
            if (_levels[target] != _levels[node] + 1 || _counts[target] == 0) continue;
            count = long.MaxValue - count < _counts[target] ? long.MaxValue : count + _counts[target];
            cheapest = Math.Min(cheapest, _costs[target]);
        }

        (_counts[node], _costs[node]) = (count, count == 0 ? 0 : cheapest + cost);
    }
}
