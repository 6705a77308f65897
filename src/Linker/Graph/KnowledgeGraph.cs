using System.Collections.Frozen;

namespace Linker.Graph;

/// <summary>
/// Typed nodes and typed directed edges, immutable. Nodes are known by their ordinals: they stand in order of kind,
/// then id; edges in order of source, kind and target id. All orders are ordinal: the same facts give the same graph.
/// Walking it allocates nothing, but for an index when edges are first followed backwards.
/// </summary>
public sealed partial class KnowledgeGraph
{
    private readonly Node[] _nodes;
    private readonly Edge[] _edges;
    private readonly int[] _firstOfKind;
    private readonly int[] _edgesOfKind;
    private readonly int[] _firstOutgoing;
    private IncomingIndex? _incoming;

    /// <summary>Takes over both arrays, which must be in the graph's order; see <see cref="GraphAssembler"/>.</summary>
    internal KnowledgeGraph(Node[] nodes, Edge[] edges, KindSet kinds)
    {
        (_nodes, _edges, Kinds) = (nodes, edges, kinds);
        _firstOfKind = new int[kinds.Nodes.Count + 1];
        _edgesOfKind = new int[kinds.Edges.Count];
        _firstOutgoing = new int[nodes.Length + 1];
        foreach (var node in nodes)
        {
            _firstOfKind[node.Kind.Ordinal + 1]++;
            if (node.IsMissing) MissingCount++;
        }

        foreach (var edge in edges)
        {
            _firstOutgoing[edge.Source + 1]++;
            _edgesOfKind[edge.Kind.Ordinal]++;
        }

        PrefixSum.Accumulate(_firstOfKind);
        PrefixSum.Accumulate(_firstOutgoing);
    }

    /// <summary>The graph without nodes.</summary>
    public static KnowledgeGraph Empty { get; } = new([], [], KindSet.BuiltIn);

    /// <summary>The kinds that nodes and edges can have; each node and edge has one of these.</summary>
    public KindSet Kinds { get; }

    /// <summary>The kinds of nodes that counts and legends list: all but optional ones that the graph has none of.</summary>
    public IEnumerable<NodeKind> ListedNodeKinds => Kinds.Nodes.Where(kind => !kind.IsOptional || CountOf(kind) > 0);

    /// <summary>The kinds of edges that counts and legends list: all but optional ones that the graph has none of.</summary>
    public IEnumerable<EdgeKind> ListedEdgeKinds => Kinds.Edges.Where(kind => !kind.IsOptional || CountOf(kind) > 0);

    /// <summary>All nodes; an index into this span is a node's ordinal.</summary>
    public ReadOnlySpan<Node> Nodes => _nodes;

    /// <summary>All edges; an index into this span is an edge's ordinal.</summary>
    public ReadOnlySpan<Edge> Edges => _edges;

    /// <summary>
    /// The ordinals of the nodes that pictures show prominently; none unless <see cref="Highlighting"/> chose them. They are
    /// no part of what the graph says.
    /// </summary>
    public IReadOnlySet<int> Highlighted { get; private set; } = FrozenSet<int>.Empty;

    /// <summary>How many articles are in the corpus.</summary>
    public int ArticleCount => CountOf(NodeKind.Article) - MissingCount;

    /// <summary>How many articles are cited but not in the corpus.</summary>
    public int MissingCount { get; }

    /// <summary>The same graph with other nodes to be shown prominently.</summary>
    public KnowledgeGraph Highlighting(IEnumerable<int> nodes)
    {
        var copy = (KnowledgeGraph)MemberwiseClone();
        copy.Highlighted = nodes.ToFrozenSet();
        return copy;
    }

    /// <summary>The same nodes with other edges, which must be in the graph's order.</summary>
    internal KnowledgeGraph WithEdges(Edge[] edges) => new(_nodes, edges, Kinds);

    /// <summary>How many nodes are of a kind; missing articles are articles too.</summary>
    public int CountOf(NodeKind kind) => _firstOfKind[kind.Ordinal + 1] - _firstOfKind[kind.Ordinal];

    /// <summary>How many edges are of a kind.</summary>
    public int CountOf(EdgeKind kind) => _edgesOfKind[kind.Ordinal];

    /// <summary>The ordinals of the nodes of a kind: from its start up to, without, its end.</summary>
    public (int Start, int End) OrdinalsOf(NodeKind kind) => (_firstOfKind[kind.Ordinal], _firstOfKind[kind.Ordinal + 1]);

    /// <summary>Finds a node by its exact id in logarithmic time.</summary>
    /// <returns>The node's ordinal, or -1 where the graph has no such node.</returns>
    public int Find(ReadOnlySpan<char> id)
    {
        var (low, end) = OrdinalsOf(Kinds.ForId(id));
        var high = end - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) >> 1);
            var order = id.SequenceCompareTo(_nodes[middle].Id);
            if (order == 0) return middle;
            if (order < 0) high = middle - 1;
            else low = middle + 1;
        }

        return -1;
    }

    /// <summary>The edges that start from a node, in order of kind and target id.</summary>
    public ReadOnlySpan<Edge> Outgoing(int node) =>
        _edges.AsSpan(_firstOutgoing[node].._firstOutgoing[node + 1]);

    /// <summary>The ordinal of the first edge that starts from a node; the others follow it.</summary>
    public int FirstOutgoing(int node) => _firstOutgoing[node];

    /// <summary>The edges of one kind that start from a node, in order of the target's id.</summary>
    public ReadOnlySpan<Edge> Outgoing(int node, EdgeKind kind)
    {
        var edges = Outgoing(node);
        var start = 0;
        while (start < edges.Length && edges[start].Kind.Ordinal < kind.Ordinal) start++;
        var end = start;
        while (end < edges.Length && edges[end].Kind == kind) end++;
        return edges[start..end];
    }

    /// <summary>The ordinals of the edges that lead to a node, in order of kind and source id.</summary>
    public ReadOnlySpan<int> Incoming(int node) => IncomingIndex.EdgesTo(node);

    /// <summary>The ordinals of the edges of one kind that lead to a node, in order of the source's id.</summary>
    public ReadOnlySpan<int> Incoming(int node, EdgeKind kind)
    {
        var edges = Incoming(node);
        return edges[Before(edges, kind.Ordinal)..Before(edges, kind.Ordinal + 1)];
    }

    /// <summary>Made at its first use: writing a graph needs none. Two threads may make the same.</summary>
    private IncomingIndex IncomingIndex => _incoming
        ?? (Interlocked.CompareExchange(ref _incoming, new IncomingIndex(_edges, _nodes.Length, Kinds), null) ?? _incoming);

    /// <summary>
    /// How many of the edges are of a lower kind: by bisection, since a popular product has tens of thousands.
    /// </summary>
    private int Before(ReadOnlySpan<int> edges, int kind)
    {
        var (low, high) = (0, edges.Length);
        while (low < high)
        {
            var middle = low + ((high - low) >> 1);
            if (_edges[edges[middle]].Kind.Ordinal < kind) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
