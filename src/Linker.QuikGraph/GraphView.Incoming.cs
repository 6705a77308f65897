using System.Diagnostics.CodeAnalysis;

namespace Linker.QuikGraph;

/// <content>The edges that lead to a vertex: in order of kind and source, found in time linear in their number.</content>
public sealed partial class GraphView
{
    private readonly IEnumerable<GraphEdge> _noneIncoming;

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(GraphVertex vertex)
    {
        Require(vertex);
        return NextIncoming(vertex.Ordinal, 0) < 0;
    }

    /// <inheritdoc/>
    public int InDegree(GraphVertex vertex)
    {
        Require(vertex);
        if (_isWhole) return Graph.Incoming(vertex.Ordinal).Length;
        var count = 0;
        for (var place = 0; (place = NextIncoming(vertex.Ordinal, place)) >= 0; place++) count++;
        return count;
    }

    /// <inheritdoc/>
    public IEnumerable<GraphEdge> InEdges(GraphVertex vertex)
    {
        Require(vertex);
        return FindIncoming(vertex.Ordinal);
    }

    /// <inheritdoc/>
    public bool TryGetInEdges(GraphVertex vertex, [NotNullWhen(true)] out IEnumerable<GraphEdge>? edges)
    {
        edges = ContainsVertex(vertex) ? FindIncoming(vertex.Ordinal) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public GraphEdge InEdge(GraphVertex vertex, int index)
    {
        Require(vertex);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        var place = NextIncoming(vertex.Ordinal, 0);
        for (var left = index; left > 0 && place >= 0; left--) place = NextIncoming(vertex.Ordinal, place + 1);
        if (place < 0) throw new ArgumentOutOfRangeException(nameof(index));
        return new GraphEdge(Graph, Graph.Incoming(vertex.Ordinal)[place]);
    }

    /// <inheritdoc/>
    public int Degree(GraphVertex vertex) => OutDegree(vertex) + InDegree(vertex);

    /// <summary>The place of the first incoming edge of the view from one place on; -1 where there is none left.</summary>
    internal int NextIncoming(int node, int place)
    {
        var edges = Graph.Incoming(node);
        for (; place < edges.Length; place++)
        {
            if (_isWhole || Shows(edges[place])) return place;
        }

        return -1;
    }

    private IEnumerable<GraphEdge> FindIncoming(int node)
    {
        var first = NextIncoming(node, 0);
        return first < 0 ? _noneIncoming : new IncomingEdges(this, first, node);
    }
}
