using Linker.Graph;
using QuikGraph;

namespace Linker.QuikGraph;

/// <summary>
/// A knowledge graph, or the nodes and edges of some kinds in it, as QuikGraph's algorithms take graphs. Nothing is copied:
/// vertices and edges are places in the graph, and each enumeration is one small object, however many edges it goes over.
/// </summary>
/// <remarks>
/// An edge is in the view if its kind is, and both its ends. A vertex of another graph, or of a kind that the view leaves out,
/// is treated as QuikGraph's own graphs treat one that they do not have.
/// </remarks>
public sealed partial class GraphView
    : IBidirectionalGraph<GraphVertex, GraphEdge>, IEdgeListAndIncidenceGraph<GraphVertex, GraphEdge>
{
    private readonly NodeKind[] _nodeKinds;
    private readonly KindSet _nodes;
    private readonly KindSet _edges;

    // Edges stand in order of kind at each node: behind this one, none is of the view.
    private readonly EdgeKind _lastKind;

    // Whether an edge of the right kind can lead out of the view, or come from outside.
    private readonly bool _isOpen;

    // Whether every edge of the graph is in the view.
    private readonly bool _isWhole;

    /// <summary>Makes a view of the nodes and edges of some kinds.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="nodes">The kinds of nodes.</param>
    /// <param name="edges">The kinds of edges.</param>
    public GraphView(KnowledgeGraph graph, IEnumerable<NodeKind> nodes, IEnumerable<EdgeKind> edges)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(edges);
        Graph = graph;
        _nodeKinds = [.. nodes.Distinct().Order()];
        _nodes = KindSet.Of(_nodeKinds);
        EdgeKind[] edgeKinds = [.. edges.Distinct()];
        _edges = KindSet.Of(edgeKinds);
        _lastKind = edgeKinds.DefaultIfEmpty().Max();
        VertexCount = _nodeKinds.Sum(graph.CountOf);
        EdgeCount = CountEdges(graph);
        _isOpen = EdgeCount < edgeKinds.Sum(graph.CountOf);
        _isWhole = EdgeCount == graph.Edges.Length;
        _noneOutgoing = new OutgoingEdges(this, -1, 0);
        _noneIncoming = new IncomingEdges(this, -1, 0);
        AllowParallelEdges = edgeKinds.Length > 1;
    }

    /// <summary>The graph that this is a view of.</summary>
    public KnowledgeGraph Graph { get; }

    /// <summary>Always: edges lead from articles to what they name.</summary>
    public bool IsDirected => true;

    /// <summary>
    /// Whether two edges can have the same ends. There is one edge for each source, target and kind, so it takes two kinds.
    /// </summary>
    public bool AllowParallelEdges { get; }

    /// <inheritdoc/>
    public bool IsVerticesEmpty => VertexCount == 0;

    /// <inheritdoc/>
    public int VertexCount { get; }

    /// <summary>The vertices, in the order of the graph's nodes.</summary>
    public IEnumerable<GraphVertex> Vertices
    {
        get
        {
            foreach (var kind in _nodeKinds)
            {
                var (start, end) = Graph.OrdinalsOf(kind);
                for (var ordinal = start; ordinal < end; ordinal++) yield return new GraphVertex(Graph, ordinal);
            }
        }
    }

    /// <inheritdoc/>
    public bool IsEdgesEmpty => EdgeCount == 0;

    /// <inheritdoc/>
    public int EdgeCount { get; }

    /// <summary>The edges, in the order of the graph.</summary>
    public IEnumerable<GraphEdge> Edges
    {
        get
        {
            for (var ordinal = 0; ordinal < Graph.Edges.Length; ordinal++)
            {
                if (_isWhole || Shows(ordinal)) yield return new GraphEdge(Graph, ordinal);
            }
        }
    }

    /// <inheritdoc/>
    public bool ContainsVertex(GraphVertex vertex) => ReferenceEquals(vertex.Graph, Graph) && _nodes.Has((int)vertex.Kind);

    /// <inheritdoc/>
    public bool ContainsEdge(GraphEdge edge) => ReferenceEquals(edge.Graph, Graph) && Shows(edge.Ordinal);

    /// <summary>Finds the vertex of a node by its exact id, in logarithmic time.</summary>
    /// <returns>Whether the view has it.</returns>
    public bool TryGetVertex(ReadOnlySpan<char> id, out GraphVertex vertex)
    {
        vertex = Graph.Find(id) is >= 0 and var ordinal ? new GraphVertex(Graph, ordinal) : default;
        if (ContainsVertex(vertex)) return true;
        vertex = default;
        return false;
    }

    /// <summary>Copies the view, for those of QuikGraph's algorithms that change a graph or take no other type.</summary>
    public BidirectionalGraph<GraphVertex, GraphEdge> ToBidirectionalGraph()
    {
        var copy = new BidirectionalGraph<GraphVertex, GraphEdge>(AllowParallelEdges, VertexCount);
        copy.AddVertexRange(Vertices);
        copy.AddEdgeRange(Edges);
        return copy;
    }

    private int CountEdges(KnowledgeGraph graph)
    {
        var count = 0;
        foreach (ref readonly var edge in graph.Edges)
        {
            if (_edges.Has((int)edge.Kind) && HasEnds(edge)) count++;
        }

        return count;
    }

    private bool Shows(int ordinal)
    {
        ref readonly var edge = ref Graph.Edges[ordinal];
        return _edges.Has((int)edge.Kind) && (!_isOpen || HasEnds(edge));
    }

    private bool HasEnds(in Edge edge) =>
        _nodes.Has((int)Graph.Nodes[edge.Source].Kind) && _nodes.Has((int)Graph.Nodes[edge.Target].Kind);

    private void Require(GraphVertex vertex)
    {
        if (!ContainsVertex(vertex)) throw new VertexNotFoundException();
    }
}
