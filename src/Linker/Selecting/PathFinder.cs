using Linker.Graph;
using Linker.Selecting.Algorithms;

namespace Linker.Selecting;

/// <summary>
/// Finds out how two nodes relate, by shortest paths. Of several, the one through the least connected nodes is the first: that
/// two articles name one rare file says more than that they apply to one product.
/// </summary>
public sealed class PathFinder
{
    private readonly KnowledgeGraph _graph;
    private readonly bool[] _isWalked;
    private readonly Subgraph _part;
    private readonly Adjacency _forward;
    private readonly int[] _costs;

    /// <summary>Prepares the search.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="kinds">The kinds of edges that are walked.</param>
    public PathFinder(KnowledgeGraph graph, IReadOnlyList<EdgeKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        _graph = graph;
        _isWalked = new bool[graph.Kinds.Edges.Count];
        foreach (var kind in kinds) _isWalked[kind.Ordinal] = true;
        _part = Subgraph.FromEdges(graph, kinds);
        _forward = _part.Links;
        _costs = new int[_forward.NodeCount];
        for (var position = 0; position < _costs.Length; position++)
        {
            var ordinal = _part.Ordinals[position];
            _costs[position] = graph.Outgoing(ordinal).Length + graph.Incoming(ordinal).Length;
        }
    }

    /// <summary>
    /// Finds the closest relation: paths from the one to the other; where there are none, from the other to the one; and where
    /// there are none either, paths that take edges in both directions.
    /// </summary>
    /// <param name="from">The ordinal of the one node.</param>
    /// <param name="to">The ordinal of the other.</param>
    /// <param name="most">How many paths are listed at most.</param>
    public FoundPaths FindAny(int from, int to, int most)
    {
        var found = Find(from, to, Direction.Out, most);
        if (found.Steps is null) found = Find(from, to, Direction.In, most);
        return found.Steps is null ? Find(from, to, Direction.Both, most) : found;
    }

    /// <summary>Finds the shortest paths between two nodes.</summary>
    /// <param name="from">The ordinal of the node that they start from.</param>
    /// <param name="to">The ordinal of the node that they end at.</param>
    /// <param name="direction">The direction in which edges are walked.</param>
    /// <param name="most">How many paths are listed at most.</param>
    public FoundPaths Find(int from, int to, Direction direction, int most)
    {
        var (start, end) = (_part.PositionOf(from), _part.PositionOf(to));
        if (from == to) return new FoundPaths(from, to, direction, 0, 1, [new GraphPath([from], [])]);
        if (start < 0 || end < 0) return new FoundPaths(from, to, direction, null, 0, []);
        var links = direction switch
        {
            Direction.Out => _forward,
            Direction.In => _forward.Reversed(),
            _ => _forward.Undirected(),
        };
        var paths = ShortestPaths.Between(links, start, end, _costs);
        return new FoundPaths(
            from, to, direction, paths.Length, paths.Count,
            [.. paths.Paths().Take(most).Select(nodes => ToPath(nodes, direction))]);
    }

    private GraphPath ToPath(int[] positions, Direction direction)
    {
        int[] nodes = Array.ConvertAll(positions, position => _part.Ordinals[position]);
        var steps = new List<Edge>[nodes.Length - 1];
        for (var step = 0; step < steps.Length; step++)
        {
            steps[step] = [];
            if (direction != Direction.In) AddEdges(nodes[step], nodes[step + 1], steps[step]);
            if (direction != Direction.Out) AddEdges(nodes[step + 1], nodes[step], steps[step]);
        }

        return new GraphPath(nodes, steps);
    }

    private void AddEdges(int source, int target, List<Edge> edges)
    {
        foreach (var edge in _graph.Outgoing(source))
        {
            if (edge.Target == target && _isWalked[edge.Kind.Ordinal]) edges.Add(edge);
        }
    }
}
