using Linker.Graph;

namespace Linker.QuikGraph;

/// <summary>
/// A node of a knowledge graph as a vertex of QuikGraph. It holds nothing but where the node stands; vertices of the same node
/// are equal, whichever view they come from.
/// </summary>
public readonly record struct GraphVertex
{
    internal GraphVertex(KnowledgeGraph graph, int ordinal) => (Graph, Ordinal) = (graph, ordinal);

    /// <summary>The graph that the node is in.</summary>
    public KnowledgeGraph Graph { get; }

    /// <summary>The node's place in <see cref="KnowledgeGraph.Nodes"/>.</summary>
    public int Ordinal { get; }

    /// <summary>The node itself.</summary>
    public ref readonly Node Node => ref Graph.Nodes[Ordinal];

    /// <summary>What the node stands for.</summary>
    public NodeKind Kind => Node.Kind;

    /// <summary>The node's id.</summary>
    public string Id => Node.Id;

    /// <summary>How people call the node.</summary>
    public string Label => Node.Label;

    /// <inheritdoc/>
    public bool Equals(GraphVertex other) => Ordinal == other.Ordinal && ReferenceEquals(Graph, other.Graph);

    /// <summary>The ordinal: hardly anyone mixes the vertices of two graphs.</summary>
    public override int GetHashCode() => Ordinal;

    /// <summary>The node's id.</summary>
    public override string ToString() => Graph is null ? "" : Id;
}
