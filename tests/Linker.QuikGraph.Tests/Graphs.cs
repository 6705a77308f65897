using FsCheck;
using FsCheck.Fluent;
using Linker.Graph;
using Linker.Tests.Graph;

namespace Linker.QuikGraph.Tests;

/// <summary>Graphs that nobody chose, with parallel edges, cycles, missing articles and lonely ones.</summary>
internal static class Graphs
{
    private const int Articles = 12;
    private const int CitedArticles = 15;
    private const int Names = 4;

    /// <summary>Graphs of all kinds of edges between articles, files and products.</summary>
    public static Gen<KnowledgeGraph> Any { get; } =
        from citations in Pairs(CitedArticles)
        from updates in Pairs(Names)
        from mentions in Pairs(Names)
        from products in Pairs(Names)
        select Build(citations, updates, mentions, products);

    /// <summary>Graphs whose articles only cite later ones, so that there is no cycle.</summary>
    public static Gen<KnowledgeGraph> Acyclic { get; } = Pairs(CitedArticles)
        .Select(pairs => Build([.. pairs.Where(pair => pair.From < pair.To)], [], [], []));

    /// <summary>Graphs in which each article cites another, and none is missing, so that no reader gets stuck.</summary>
    public static Gen<KnowledgeGraph> WithoutDeadEnds { get; } = Pairs(Articles).Select(pairs => Build(
        [.. pairs, .. Enumerable.Range(0, Articles).Select(article => (article, (article + 1) % Articles))], [], [], []));

    /// <summary>A graph of as many articles, each of which cites, names and applies to some.</summary>
    public static KnowledgeGraph Large(int articles, int citations) => Facts.Graph(
    [
        .. Enumerable.Range(0, articles).Select(article => Facts.Article(Id(article))
            .Citing([.. Enumerable.Range(1, citations).Select(i => Id((int)((article * 31L + i * 7919L) % articles)))])
            .Naming($"file{article % 100}.dll", "shared.dll")),
    ]);

    /// <summary>A graph of as many articles, of which one in six cites others, and no two need be alike.</summary>
    public static KnowledgeGraph Sparse(int articles)
    {
        var random = new Random(20020806);
        return Facts.Graph([.. Enumerable.Range(0, articles).Select(article => Facts.Article(Id(article))
            .Citing(Some(random.Next(6) == 0 ? 7 : 1, () => Id(random.Next(articles))))
            .Naming(Some(12, () => $"file{random.Next(5000)}.dll")))]);

        string[] Some(int below, Func<string> next) =>
            [.. Enumerable.Range(0, random.Next(below)).Select(_ => next()).Distinct()];
    }

    private static string Id(int article) => $"Q{100000 + article}";

    private static Gen<(int From, int To)[]> Pairs(int targets) =>
        (from source in Gen.Choose(0, Articles - 1) from target in Gen.Choose(0, targets - 1) select (source, target)).ArrayOf();

    private static KnowledgeGraph Build(
        (int From, int To)[] citations, (int From, int To)[] updates, (int From, int To)[] mentions,
        (int From, int To)[] products) =>
        Facts.Graph([.. Enumerable.Range(0, Articles).Select(article => Facts.Article(Id(article))
            .Citing([.. Of(citations, article).Select(Id)])
            .Naming([.. Of(mentions, article).Select(name => $"file{name}.dll")]) with
        {
            UpdatedFiles = [.. Of(updates, article).Select(name => Facts.Row($"file{name}.dll"))],
            Products = [.. Of(products, article).Select(name => new Extraction.Product($"Product {name}", ["1.0"], 1))],
        })]);

    private static IEnumerable<int> Of((int From, int To)[] pairs, int article) =>
        pairs.Where(pair => pair.From == article).Select(pair => pair.To).Distinct();
}
