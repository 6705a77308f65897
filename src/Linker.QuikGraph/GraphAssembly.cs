using System.Diagnostics.CodeAnalysis;
using Linker.Graph;

namespace Linker.QuikGraph;

/// <summary>Collects nodes and edges of a knowledge graph, and takes none that the graph could not have.</summary>
internal sealed class GraphAssembly<TVertex>(int vertexCount, int edgeCount)
    where TVertex : notnull
{
    private readonly Dictionary<TVertex, int> _places = new(vertexCount);
    private readonly HashSet<string> _ids = new(vertexCount, StringComparer.Ordinal);
    private readonly List<Node> _nodes = new(vertexCount);
    private readonly List<Edge> _edges = new(edgeCount);
    private readonly HashSet<(int Source, EdgeKind Kind, int Target)> _known = new(edgeCount);

    public void Add(TVertex vertex, Node node)
    {
        if (NodeKinds.OfId(node.Id) != node.Kind) Fail($"{node.Id} is no id of a node of kind {node.Kind.Name()}.");
        if (node.Kind != NodeKind.Article && node.Article is not null) Fail($"{node.Id} is no article, but has its attributes.");
        if (!_ids.Add(node.Id)) Fail($"Two vertices have the id {node.Id}.");
        _places.Add(vertex, _nodes.Count);
        var isBare = node is { Kind: NodeKind.Article, Article: null };
        _nodes.Add(isBare ? node with { Article = ArticleAttributes.Missing } : node);
    }

    public void Add(TVertex source, TVertex target, EdgeContent content)
    {
        if (!_places.TryGetValue(source, out var from)) Fail($"An edge starts from {source}, which is no vertex of the graph.");
        if (!_places.TryGetValue(target, out var to)) Fail($"An edge leads to {target}, which is no vertex of the graph.");
        if (!content.Kind.CanLink(_nodes[from].Kind, _nodes[to].Kind))
        {
            Fail($"{Name()} cannot be: such edges lead from article to {content.Kind.TargetKind().Name()}.");
        }

        if (!_known.Add((from, content.Kind, to))) Fail($"{Name()} is there twice.");
        _edges.Add(content.Between(from, to));

        string Name() => $"The edge {content.Kind.Name()} from {_nodes[from].Id} to {_nodes[to].Id}";
    }

    public KnowledgeGraph ToGraph() => GraphAssembler.Assemble([.. _nodes], [.. _edges]);

    [DoesNotReturn]
    private static void Fail(string message) => throw new ArgumentException(message);
}
