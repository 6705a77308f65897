using Linker.Graph;

namespace Linker.Selecting;

/// <summary>What is left of a graph while more and more of it is left out.</summary>
internal sealed class Remainder
{
    private readonly bool[] _isNodeOut;
    private readonly bool[] _isEdgeOut;

    /// <summary>All of a graph.</summary>
    public Remainder(KnowledgeGraph graph)
    {
        Graph = graph;
        _isNodeOut = new bool[graph.Nodes.Length];
        _isEdgeOut = new bool[graph.Edges.Length];
    }

    /// <summary>The whole graph.</summary>
    public KnowledgeGraph Graph { get; }

    /// <summary>Whether a node is left.</summary>
    public bool HasNode(int node) => !_isNodeOut[node];

    /// <summary>Whether an edge and both of its ends are left.</summary>
    public bool HasEdge(int edge) =>
        !_isEdgeOut[edge] && HasNode(Graph.Edges[edge].Source) && HasNode(Graph.Edges[edge].Target);

    /// <summary>How many nodes of a kind are left.</summary>
    public int Count(NodeKind kind)
    {
        var (start, end) = Graph.OrdinalsOf(kind);
        return _isNodeOut.AsSpan(start..end).Count(false);
    }

    /// <summary>Leaves out a node, and with it its edges.</summary>
    public void RemoveNode(int node) => _isNodeOut[node] = true;

    /// <summary>Leaves out an edge.</summary>
    public void RemoveEdge(int edge) => _isEdgeOut[edge] = true;

    /// <summary>Whether a node that had edges has none left.</summary>
    public bool IsStranded(int node)
    {
        var outgoing = Graph.Outgoing(node).Length;
        var incoming = Graph.Incoming(node);
        if (outgoing + incoming.Length == 0) return false;
        for (var i = 0; i < outgoing; i++)
        {
            if (HasEdge(Graph.FirstOutgoing(node) + i)) return false;
        }

        foreach (var edge in incoming)
        {
            if (HasEdge(edge)) return false;
        }

        return true;
    }

    /// <summary>A graph of what is left.</summary>
    public KnowledgeGraph ToGraph()
    {
        var edges = new List<Edge>();
        for (var edge = 0; edge < _isEdgeOut.Length; edge++)
        {
            if (HasEdge(edge)) edges.Add(Graph.Edges[edge]);
        }

        return GraphAssembler.Take(Graph, Array.ConvertAll(_isNodeOut, static isOut => !isOut), [.. edges], out _);
    }
}
