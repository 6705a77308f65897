using Linker.Graph;
using QuikGraph;

namespace Linker.QuikGraph;

/// <summary>
/// An edge of a knowledge graph as an edge of QuikGraph. It holds nothing but where the edge stands; equal are those of the
/// same edge, so that of two edges with the same ends each keeps its identity.
/// </summary>
public readonly record struct GraphEdge : IEdge<GraphVertex>
{
    internal GraphEdge(KnowledgeGraph graph, int ordinal) => (Graph, Ordinal) = (graph, ordinal);

    /// <summary>The graph that the edge is in.</summary>
    public KnowledgeGraph Graph { get; }

    /// <summary>The edge's place in <see cref="KnowledgeGraph.Edges"/>.</summary>
    public int Ordinal { get; }

    /// <summary>The edge itself.</summary>
    public ref readonly Edge Edge => ref Graph.Edges[Ordinal];

    /// <summary>What the edge says.</summary>
    public EdgeKind Kind => Edge.Kind;

    /// <inheritdoc/>
    public GraphVertex Source => new(Graph, Edge.Source);

    /// <inheritdoc/>
    public GraphVertex Target => new(Graph, Edge.Target);

    /// <inheritdoc/>
    public bool Equals(GraphEdge other) => Ordinal == other.Ordinal && ReferenceEquals(Graph, other.Graph);

    /// <summary>The ordinal: hardly anyone mixes the edges of two graphs.</summary>
    public override int GetHashCode() => Ordinal;

    /// <summary>Both ends, and the kind between them.</summary>
    public override string ToString() => Graph is null ? "" : $"{Source} {Kind.Name()} {Target}";
}
