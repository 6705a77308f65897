using Linker.Articles;
using Linker.Extraction;
using Linker.Graph;

namespace Linker.Checking.Documents;

/// <summary>Turns a graph back into as many facts as it keeps.</summary>
internal static class GraphFacts
{
    /// <summary>The facts of every article that is in the corpus.</summary>
    public static IReadOnlyList<ArticleFacts> FromGraph(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var (start, end) = graph.OrdinalsOf(NodeKind.Article);
        var facts = new List<ArticleFacts>(graph.ArticleCount);
        for (var node = start; node < end; node++)
        {
            if (graph.Nodes[node] is { IsMissing: false, Article.Path: { } path } article)
                facts.Add(FromNode(graph, node, article, path));
        }

        return facts;
    }

    private static ArticleFacts FromNode(KnowledgeGraph graph, int node, Node article, string path) => new()
    {
        Id = article.Id,
        Path = path,
        Dialect = Dialect.Markdown,
        // A node without a title is labelled with its id.
        Title = article.Label == article.Id ? null : article.Label,
        Citations = CitationsOf(graph, node),
    };

    private static Citation[] CitationsOf(KnowledgeGraph graph, int node)
    {
        var edges = graph.Outgoing(node, EdgeKind.References);
        if (edges.IsEmpty) return [];

        var citations = new Citation[edges.Length];
        for (var i = 0; i < citations.Length; i++)
        {
            var (target, reference) = (graph.Nodes[edges[i].Target].Id, edges[i].Reference);
            citations[i] = new Citation(
                target, reference?.Title, reference?.Section, reference?.Line ?? 0, Column: 0, Length: 0, IsGlued: false);
        }

        return citations;
    }
}
