using QuikGraph;
using QuikGraph.Predicates;

namespace Linker.Graph;

/// <content>
/// The graph as QuikGraph's algorithms take it: vertices are ordinals of nodes. Nothing is copied; the edges that start from
/// a node are a segment of the array, those that lead to it are looked up by the index.
/// </content>
public sealed partial class KnowledgeGraph : IBidirectionalGraph<int, Edge>, IEdgeListAndIncidenceGraph<int, Edge>
{
    bool IGraph<int, Edge>.IsDirected => true;

    bool IGraph<int, Edge>.AllowParallelEdges => true;

    bool IVertexSet<int>.IsVerticesEmpty => _nodes.Length == 0;

    int IVertexSet<int>.VertexCount => _nodes.Length;

    IEnumerable<int> IVertexSet<int>.Vertices => Enumerable.Range(0, _nodes.Length);

    bool IEdgeSet<int, Edge>.IsEdgesEmpty => _edges.Length == 0;

    int IEdgeSet<int, Edge>.EdgeCount => _edges.Length;

    IEnumerable<Edge> IEdgeSet<int, Edge>.Edges => new ArraySegment<Edge>(_edges);

    /// <summary>
    /// The edges of some kinds, without copying them: all articles, the nodes at the ends of such edges and those of the same
    /// kinds, with their ordinals in this graph.
    /// </summary>
    public FilteredBidirectionalGraph<int, Edge, KnowledgeGraph> Filter(params IReadOnlyList<EdgeKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        bool[] isWanted = [.. Kinds.Edges.Select(kinds.Contains)];
        var isEnd = EndsOf(isWanted);
        return new(this, node => isEnd[_nodes[node].Kind.Ordinal], edge => isWanted[edge.Kind.Ordinal]);
    }

    bool IImplicitVertexSet<int>.ContainsVertex(int vertex) => Contains(vertex);

    bool IEdgeSet<int, Edge>.ContainsEdge(Edge edge) =>
        Contains(edge.Source) && Outgoing(edge.Source, edge.Kind).Contains(edge);

    bool IIncidenceGraph<int, Edge>.ContainsEdge(int source, int target) => FirstBetween(source, target) is not null;

    bool IIncidenceGraph<int, Edge>.TryGetEdge(int source, int target, out Edge edge)
    {
        var found = FirstBetween(source, target);
        edge = found.GetValueOrDefault();
        return found is not null;
    }

    bool IIncidenceGraph<int, Edge>.TryGetEdges(int source, int target, out IEnumerable<Edge> edges)
    {
        edges = Contains(source) ? OutEdges(source).Where(edge => edge.Target == target) : null!;
        return edges is not null;
    }

    bool IImplicitGraph<int, Edge>.IsOutEdgesEmpty(int vertex) => OutEdges(vertex).Count == 0;

    int IImplicitGraph<int, Edge>.OutDegree(int vertex) => OutEdges(vertex).Count;

    IEnumerable<Edge> IImplicitGraph<int, Edge>.OutEdges(int vertex) => OutEdges(vertex);

    bool IImplicitGraph<int, Edge>.TryGetOutEdges(int vertex, out IEnumerable<Edge> edges)
    {
        edges = Contains(vertex) ? (IEnumerable<Edge>)OutEdges(vertex) : null!;
        return edges is not null;
    }

    Edge IImplicitGraph<int, Edge>.OutEdge(int vertex, int index) => OutEdges(vertex)[index];

    bool IBidirectionalIncidenceGraph<int, Edge>.IsInEdgesEmpty(int vertex) => InOrdinals(vertex).Count == 0;

    int IBidirectionalIncidenceGraph<int, Edge>.InDegree(int vertex) => InOrdinals(vertex).Count;

    IEnumerable<Edge> IBidirectionalIncidenceGraph<int, Edge>.InEdges(int vertex) => InEdges(vertex);

    bool IBidirectionalIncidenceGraph<int, Edge>.TryGetInEdges(int vertex, out IEnumerable<Edge> edges)
    {
        edges = Contains(vertex) ? InEdges(vertex) : null!;
        return edges is not null;
    }

    Edge IBidirectionalIncidenceGraph<int, Edge>.InEdge(int vertex, int index) => _edges[InOrdinals(vertex)[index]];

    int IBidirectionalIncidenceGraph<int, Edge>.Degree(int vertex) => OutEdges(vertex).Count + InOrdinals(vertex).Count;

    /// <summary>
    /// The kinds of nodes at the ends of some kinds of edges: articles, and what the kinds of edges lead to. Where articles were
    /// collapsed, products and product lines stand for them, which only the edges tell.
    /// </summary>
    internal bool[] EndsOf(bool[] isWanted)
    {
        var isEnd = new bool[Kinds.Nodes.Count];
        isEnd[NodeKind.Article.Ordinal] = true;
        foreach (var kind in Kinds.Edges) isEnd[kind.Target.Ordinal] |= isWanted[kind.Ordinal];
        foreach (ref readonly var edge in Edges)
        {
            if (!isWanted[edge.Kind.Ordinal]) continue;
            isEnd[_nodes[edge.Source].Kind.Ordinal] = true;
            if (edge.Kind.Target == NodeKind.Article) isEnd[_nodes[edge.Target].Kind.Ordinal] = true;
        }

        return isEnd;
    }

    private bool Contains(int vertex) => (uint)vertex < (uint)_nodes.Length;

    private ArraySegment<Edge> OutEdges(int vertex)
    {
        if (!Contains(vertex)) throw new VertexNotFoundException();
        return new(_edges, _firstOutgoing[vertex], _firstOutgoing[vertex + 1] - _firstOutgoing[vertex]);
    }

    private ArraySegment<int> InOrdinals(int vertex) =>
        Contains(vertex) ? IncomingIndex.EdgesTo(vertex) : throw new VertexNotFoundException();

    /// <summary>The edges that lead to a node, in order of kind and source id.</summary>
    internal IEnumerable<Edge> InEdges(int vertex) => InOrdinals(vertex).Select(ordinal => _edges[ordinal]);

    private Edge? FirstBetween(int source, int target)
    {
        if (!Contains(source)) return null;
        foreach (ref readonly var edge in Outgoing(source))
        {
            if (edge.Target == target) return edge;
        }

        return null;
    }
}
