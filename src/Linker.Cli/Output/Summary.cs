using Linker.Extraction;
using Linker.Graph;

namespace Linker.Cli.Output;

/// <summary>What a run says at its end, in lines for people.</summary>
internal static class Summary
{
    /// <summary>What was read and what was passed over.</summary>
    public static string OfReading(ExtractedCorpus corpus)
    {
        var articles = corpus.Articles.Select(article => article.Id).Distinct(StringComparer.Ordinal).Count();
        return $"Read   {Figures.Count(corpus.Articles.Count, "document")} with {Figures.Count(articles, "article")}, " +
            $"passed over {Figures.Count(corpus.PassedOverCount)}";
    }

    /// <summary>What is in a graph: one line of nodes, one of edges.</summary>
    public static IEnumerable<string> OfGraph(KnowledgeGraph graph)
    {
        var nodes = graph.Kinds.Nodes.Select(kind => Part(kind.Name, graph.CountOf(kind), graph.MissingCount));
        var edges = graph.Kinds.Edges.Select(kind => Part(kind.Name, graph.CountOf(kind)));
        yield return $"Found  {Figures.Count(graph.Nodes.Length, "node")}: {List(nodes)}";
        yield return $"       {Figures.Count(graph.Edges.Length, "edge")}: {List(edges)}";
    }

    private static string Part(string kind, int count, int missing = 0) => count == 0 ? ""
        : kind == NodeKind.Article.Name && missing > 0 ? $"{kind} {Figures.Count(count)} ({Figures.Count(missing)} missing)"
        : $"{kind} {Figures.Count(count)}";

    private static string List(IEnumerable<string> parts) =>
        string.Join(", ", parts.Where(part => part.Length > 0).DefaultIfEmpty("none"));
}
