using Linker.Graph;
using Linker.Selecting.Algorithms;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Selecting.Algorithms;

public class SubgraphTests
{
    private readonly KnowledgeGraph _graph = Facts.Graph(
        Facts.Article("Q1").Citing("Q2", "Q3").Naming("b.dll")
            .With(FactKind.FixedIn, "Pack 6").With(FactKind.Bulletins, "MS00-070"),
        Facts.Article("Q2").With(FactKind.Downloads, "a.exe"));

    [Fact]
    public void References_are_between_articles_whoever_is_missing() =>
        Assert.Equal("Q1-Q2 Q1-Q3", Show(Subgraph.FromEdges(_graph, EdgeKind.References)));

    [Fact]
    public void All_kinds_have_all_nodes()
    {
        var part = Subgraph.FromEdges(_graph, KindSet.BuiltIn.Edges);
        Assert.Equal(Enumerable.Range(0, _graph.Nodes.Length), part.Ordinals.ToArray());
        Assert.Equal(_graph.Edges.Length, part.Links.LinkCount);
    }

    [Fact]
    public void Nodes_of_other_kinds_have_no_place()
    {
        var part = Subgraph.FromEdges(_graph, EdgeKind.Mentions, EdgeKind.FixedIn);
        Assert.Equal(
            "Q1 Q2 Q3 file:a.exe file:b.dll fix:pack-6",
            string.Join(' ', part.Ordinals.ToArray().Select(ordinal => _graph.Nodes[ordinal].Id)));
        for (var place = 0; place < part.Ordinals.Length; place++) Assert.Equal(place, part.PositionOf(part.Ordinals[place]));
        Assert.Equal(-1, part.PositionOf(_graph.Find("bulletin:ms00-070")));
        Assert.Equal("Q1-file:b.dll Q1-fix:pack-6", Show(_graph, part));
    }

    [Fact]
    public void What_is_said_in_two_ways_is_one_link()
    {
        var graph = Facts.Graph(Facts.Article("Q1").Naming("a.dll").With(FactKind.Downloads, "A.dll"));
        Assert.Equal(2, graph.Edges.Length);
        Assert.Equal("Q1-file:a.dll", Show(graph, Subgraph.FromEdges(graph, KindSet.BuiltIn.Edges)));
    }

    private string Show(Subgraph part) => Show(_graph, part);

    private static string Show(KnowledgeGraph graph, Subgraph part)
    {
        var ids = Array.ConvertAll(part.Ordinals.ToArray(), ordinal => graph.Nodes[ordinal].Id);
        return string.Join(' ', SomeLinks.All(part.Links).Select(link => $"{ids[link.From]}-{ids[link.To]}"));
    }
}
