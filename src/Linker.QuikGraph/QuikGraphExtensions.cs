using Linker.Graph;
using QuikGraph;

namespace Linker.QuikGraph;

/// <summary>The way back: graphs of QuikGraph become knowledge graphs.</summary>
public static class QuikGraphExtensions
{
    /// <summary>Makes a graph of vertices and edges that come from views, with all that is known of them.</summary>
    /// <exception cref="ArgumentException">Two vertices have one id, or an edge leads to no vertex of the graph.</exception>
    public static KnowledgeGraph ToKnowledgeGraph(this IEdgeListGraph<GraphVertex, GraphEdge> graph) =>
        ToKnowledgeGraph(graph, static vertex => vertex.Node, static edge => EdgeContent.Of(edge.Edge));

    /// <summary>Makes a knowledge graph of any directed graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="node">
    /// The node that a vertex becomes; its id begins as ids of its kind do. An article without attributes counts as missing.
    /// </param>
    /// <param name="content">What an edge says.</param>
    /// <exception cref="ArgumentException">
    /// The nodes and edges make no knowledge graph: the graph is undirected, two nodes have one id, an id is of another kind,
    /// two edges have the same ends and kind, or an edge leads to no vertex of the graph or cannot be between such nodes.
    /// </exception>
    public static KnowledgeGraph ToKnowledgeGraph<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph, Func<TVertex, Node> node, Func<TEdge, EdgeContent> content)
        where TVertex : notnull
        where TEdge : IEdge<TVertex>
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(content);
        if (!graph.IsDirected) throw new ArgumentException("The graph is undirected; a knowledge graph is not.", nameof(graph));
        var assembly = new GraphAssembly<TVertex>(graph.VertexCount, graph.EdgeCount);
        foreach (var vertex in graph.Vertices) assembly.Add(vertex, node(vertex));
        foreach (var edge in graph.Edges) assembly.Add(edge.Source, edge.Target, content(edge));
        return assembly.ToGraph();
    }
}
