using Linker.Graph;

namespace Linker.Tests.Exporting;

/// <summary>Graphs whose every string is nasty, ids included; see <see cref="Nasty"/>.</summary>
internal static class NastyGraph
{
    public static void ForEvery(Action<KnowledgeGraph> holds) =>
        Nasty.ForEveryList(texts => holds(Of([.. texts.Select(NodeIds.WellFormed).Distinct(StringComparer.Ordinal)])));

    /// <summary>An article that has every kind of edge to nodes with these texts as ids and labels.</summary>
    private static KnowledgeGraph Of(string[] texts)
    {
        Node[] nodes =
        [
            .. texts.Append("Q1").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => Article(id, texts)),
            .. KindSet.BuiltIn.Nodes.Skip(1).SelectMany(kind => texts.Order(StringComparer.Ordinal).Select(
                text => new Node(kind.IdPrefix + text, kind, text))),
        ];
        var source = Array.FindIndex(nodes, node => node.Id == "Q1");
        Edge[] edges =
        [
            .. KindSet.BuiltIn.Edges.SelectMany(kind => Enumerable.Range(0, nodes.Length)
                .Where(target => nodes[target].Kind == kind.Target)
                .Select(target => Edge.With(source, kind, target, Attributes(kind, nodes[target].Label, texts)))),
        ];
        return new KnowledgeGraph(nodes, edges, KindSet.BuiltIn);
    }

    private static Node Article(string id, string[] texts) => new(id, NodeKind.Article, id, texts.Length % 2 == 0
        ? ArticleAttributes.Missing
        : new ArticleAttributes
        {
            Path = id,
            Alternates = texts,
            LastModified = new DateOnly(2001, 8, 9),
            ProductLine = texts[^1],
            Keywords = texts,
        });

    private static object? Attributes(EdgeKind kind, string text, string[] texts) => kind.Content switch
    {
        EdgeContent.Citation => new ReferenceAttributes(text, texts.Length > 1 ? text : null, 7, texts.Length + 1),
        EdgeContent.Versions => texts,
        EdgeContent.Rows => (FileVersion[])
        [
            new(new DateOnly(1999, 9, 24), new TimeOnly(5, 8), 123, text, texts[0]),
            new(null, null, null, null, null),
        ],
        _ => null,
    };
}
