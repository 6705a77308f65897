using Linker.Graph;

namespace Linker.Comparing;

/// <summary>An edge and the nodes that it joins.</summary>
internal readonly record struct EdgeEnds(Edge Edge, Node Source, Node Target)
{
    public static EdgeEnds Of(KnowledgeGraph graph, in Edge edge) =>
        new(edge, graph.Nodes[edge.Source], graph.Nodes[edge.Target]);
}
