using Linker.Graph;

namespace Linker.Selecting.Algorithms;

/// <summary>
/// What edges of some kinds make of a graph: its articles, the nodes of the kinds that these edges lead to, and the links
/// between them. Two nodes are linked once in each direction, however many edges and citations there are between them.
/// </summary>
public sealed class Subgraph
{
    private const int Absent = -1;

    private readonly int[] _ordinals;
    private readonly int[] _firstPositions;
    private readonly KnowledgeGraph _graph;

    private Subgraph(KnowledgeGraph graph, bool[] isWalked)
    {
        _graph = graph;
        _firstPositions = new int[graph.Kinds.Nodes.Count];
        Array.Fill(_firstPositions, Absent);
        var isEnd = graph.EndsOf(isWalked);
        var positions = new List<int>();
        foreach (var kind in graph.Kinds.Nodes)
        {
            if (!isEnd[kind.Ordinal]) continue;
            _firstPositions[kind.Ordinal] = positions.Count;
            var (start, end) = graph.OrdinalsOf(kind);
            for (var ordinal = start; ordinal < end; ordinal++) positions.Add(ordinal);
        }

        _ordinals = [.. positions];
        Links = Link(graph, isWalked);
    }

    /// <summary>The nodes' ordinals in the graph, by their positions here.</summary>
    public ReadOnlySpan<int> Ordinals => _ordinals;

    /// <summary>The links, from the sources of edges to their targets.</summary>
    public Adjacency Links { get; }

    /// <summary>Takes the edges of some kinds out of a graph, in linear time.</summary>
    public static Subgraph FromEdges(KnowledgeGraph graph, params IReadOnlyList<EdgeKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(kinds);
        var isWalked = new bool[graph.Kinds.Edges.Count];
        foreach (var kind in kinds) isWalked[kind.Ordinal] = true;
        return new Subgraph(graph, isWalked);
    }

    /// <summary>The position of a node of the graph; -1 where it is of none of the kinds.</summary>
    public int PositionOf(int ordinal)
    {
        var kind = _graph.Nodes[ordinal].Kind;
        var first = _firstPositions[kind.Ordinal];
        return first == Absent ? Absent : first + ordinal - _graph.OrdinalsOf(kind).Start;
    }

    private Adjacency Link(KnowledgeGraph graph, bool[] isWalked)
    {
        var first = new int[_ordinals.Length + 1];
        var targets = new int[graph.Kinds.Edges.Sum(kind => isWalked[kind.Ordinal] ? graph.CountOf(kind) : 0)];
        var severalKinds = isWalked.Count(walked => walked) > 1;
        var count = 0;
        for (var position = 0; position < _ordinals.Length; position++)
        {
            var start = count;
            foreach (ref readonly var edge in graph.Outgoing(_ordinals[position]))
            {
                if (isWalked[edge.Kind.Ordinal]) targets[count++] = PositionOf(edge.Target);
            }

            // Edges of one kind are in order; a file can be updated and mentioned.
            if (severalKinds) count = start + SortDistinct(targets.AsSpan(start..count));
            first[position + 1] = count;
        }

        return new Adjacency(first, targets.Length == count ? targets : targets[..count]);
    }

    private static int SortDistinct(Span<int> row)
    {
        row.Sort();
        var count = 0;
        foreach (var target in row)
        {
            if (count == 0 || row[count - 1] != target) row[count++] = target;
        }

        return count;
    }
}
