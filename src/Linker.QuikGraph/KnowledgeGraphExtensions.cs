using Linker.Graph;

namespace Linker.QuikGraph;

/// <summary>Views of a knowledge graph for QuikGraph.</summary>
public static class KnowledgeGraphExtensions
{
    /// <summary>The whole graph.</summary>
    public static GraphView AsQuikGraph(this KnowledgeGraph graph) => new(graph, NodeKinds.All, EdgeKinds.All);

    /// <summary>The edges of some kinds, all articles, and all nodes of the kinds that these edges lead to.</summary>
    public static GraphView AsQuikGraph(this KnowledgeGraph graph, params EdgeKind[] edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        return new GraphView(graph, edges.Select(kind => kind.TargetKind()).Append(NodeKind.Article), edges);
    }

    /// <summary>The nodes of some kinds, and the edges of some kinds between them.</summary>
    public static GraphView AsQuikGraph(this KnowledgeGraph graph, IEnumerable<NodeKind> nodes, IEnumerable<EdgeKind> edges) =>
        new(graph, nodes, edges);
}
