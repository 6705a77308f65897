using System.Diagnostics.CodeAnalysis;

namespace Linker.QuikGraph;

/// <content>The edges that start from a vertex: in order of kind and target, found in time linear in their number.</content>
public sealed partial class GraphView
{
    private readonly IEnumerable<GraphEdge> _noneOutgoing;

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(GraphVertex vertex)
    {
        Require(vertex);
        return NextOutgoing(Graph.FirstOutgoing(vertex.Ordinal), End(vertex)) < 0;
    }

    /// <inheritdoc/>
    public int OutDegree(GraphVertex vertex)
    {
        Require(vertex);
        var (count, first, end) = (0, Graph.FirstOutgoing(vertex.Ordinal), End(vertex));
        if (_isWhole) return end - first;
        for (var edge = first; (edge = NextOutgoing(edge, end)) >= 0; edge++) count++;
        return count;
    }

    /// <inheritdoc/>
    public IEnumerable<GraphEdge> OutEdges(GraphVertex vertex)
    {
        Require(vertex);
        return FindOutgoing(vertex);
    }

    /// <inheritdoc/>
    public bool TryGetOutEdges(GraphVertex vertex, [NotNullWhen(true)] out IEnumerable<GraphEdge>? edges)
    {
        edges = ContainsVertex(vertex) ? FindOutgoing(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public GraphEdge OutEdge(GraphVertex vertex, int index)
    {
        Require(vertex);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        var end = End(vertex);
        var edge = NextOutgoing(Graph.FirstOutgoing(vertex.Ordinal), end);
        for (var left = index; left > 0 && edge >= 0; left--) edge = NextOutgoing(edge + 1, end);
        return edge >= 0 ? new GraphEdge(Graph, edge) : throw new ArgumentOutOfRangeException(nameof(index));
    }

    /// <inheritdoc/>
    public bool ContainsEdge(GraphVertex source, GraphVertex target) => TryGetEdge(source, target, out _);

    /// <summary>Finds the first edge from one vertex to another, in order of kind.</summary>
    public bool TryGetEdge(GraphVertex source, GraphVertex target, out GraphEdge edge)
    {
        edge = default;
        if (!ContainsVertex(source) || !ContainsVertex(target)) return false;
        var end = End(source);
        for (var next = Graph.FirstOutgoing(source.Ordinal); (next = NextOutgoing(next, end)) >= 0; next++)
        {
            if (Graph.Edges[next].Target != target.Ordinal) continue;
            edge = new GraphEdge(Graph, next);
            return true;
        }

        return false;
    }

    /// <summary>Finds the edges from one vertex to another; there may be none.</summary>
    /// <returns>Whether the view has the source, as with QuikGraph's own graphs.</returns>
    public bool TryGetEdges(GraphVertex source, GraphVertex target, [NotNullWhen(true)] out IEnumerable<GraphEdge>? edges)
    {
        edges = ContainsVertex(source) ? FindOutgoing(source).Where(edge => edge.Target == target) : null;
        return edges is not null;
    }

    private int End(GraphVertex vertex) => Graph.FirstOutgoing(vertex.Ordinal + 1);

    /// <summary>The first edge of the view from one ordinal on; -1 where there is none before the end.</summary>
    internal int NextOutgoing(int edge, int end)
    {
        if (_isWhole) return edge < end ? edge : -1;
        var edges = Graph.Edges;
        for (; edge < end && edges[edge].Kind <= _lastKind; edge++)
        {
            if (Shows(edge)) return edge;
        }

        return -1;
    }

    private IEnumerable<GraphEdge> FindOutgoing(GraphVertex vertex)
    {
        var end = End(vertex);
        var first = NextOutgoing(Graph.FirstOutgoing(vertex.Ordinal), end);
        return first < 0 ? _noneOutgoing : new OutgoingEdges(this, first, end);
    }
}
