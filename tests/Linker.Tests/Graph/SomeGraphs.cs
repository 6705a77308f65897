using FsCheck;
using FsCheck.Fluent;
using Linker.Extraction;
using Linker.Graph;

namespace Linker.Tests.Graph;

/// <summary>Generated graphs, with parallel edges, cycles, missing articles and lonely ones.</summary>
internal static class SomeGraphs
{
    private const int Articles = 12;
    private const int CitedArticles = 15;
    private const int Names = 4;

    /// <summary>Graphs of several kinds of edges between articles, files and products.</summary>
    public static Gen<KnowledgeGraph> Any { get; } =
        from citations in Pairs(CitedArticles)
        from updates in Pairs(Names)
        from mentions in Pairs(Names)
        from products in Pairs(Names)
        select Build(citations, updates, mentions, products);

    /// <summary>Graphs whose articles only cite later ones, so that there is no cycle.</summary>
    public static Gen<KnowledgeGraph> Acyclic { get; } = Pairs(CitedArticles)
        .Select(pairs => Build([.. pairs.Where(pair => pair.From < pair.To)], [], [], []));

    /// <summary>Graphs in which each article cites another, and none is missing, so that no walk ends.</summary>
    public static Gen<KnowledgeGraph> WithoutDeadEnds { get; } = Pairs(Articles).Select(pairs => Build(
        [.. pairs, .. Enumerable.Range(0, Articles).Select(article => (article, (article + 1) % Articles))], [], [], []));

    /// <summary>Articles each of which cites the next.</summary>
    public static KnowledgeGraph Chain(int count) => new(
        [.. Enumerable.Range(0, count).Select(article => new Node($"Q{1_000_000 + article}", NodeKind.Article, "Link"))],
        [.. Enumerable.Range(1, count - 1).Select(article => Edge.Plain(article - 1, EdgeKind.References, article))],
        KindSet.BuiltIn);

    private static string Id(int article) => $"Q{100000 + article}";

    private static Gen<(int From, int To)[]> Pairs(int targets) =>
        (from source in Gen.Choose(0, Articles - 1) from target in Gen.Choose(0, targets - 1) select (source, target)).ArrayOf();

    private static KnowledgeGraph Build(
        (int From, int To)[] citations, (int From, int To)[] updates, (int From, int To)[] mentions,
        (int From, int To)[] products) =>
        Facts.Graph([.. Enumerable.Range(0, Articles).Select(article => Facts.Article(Id(article))
            .Citing([.. TargetsOf(citations, article).Select(Id)])
            .Naming([.. TargetsOf(mentions, article).Select(name => $"file{name}.dll")]) with
        {
            UpdatedFiles = [.. TargetsOf(updates, article).Select(name => Facts.Row($"file{name}.dll"))],
            Products = [.. TargetsOf(products, article).Select(name => new Product($"Product {name}", ["1.0"], 1))],
        })]);

    private static IEnumerable<int> TargetsOf((int From, int To)[] pairs, int article) =>
        pairs.Where(pair => pair.From == article).Select(pair => pair.To).Distinct();
}
