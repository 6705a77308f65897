using Linker.Graph;
using Linker.Selecting;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Selecting;

public class NodeRankingTests
{
    private static readonly KnowledgeGraph Graph = Facts.Graph(
        Facts.Article("Q1").Citing("Q2", "Q9").Naming("a.dll", "b.dll"),
        Facts.Article("Q2").Citing("Q3").Naming("b.dll"),
        Facts.Article("Q3").Citing("Q2", "Q9"),
        Facts.Article("Q4").Citing("Q3").With(FactKind.Downloads, "B.dll"));

    [Theory]
    [InlineData(Measure.References, "references", "Q2 2, Q3 2, Q9 2")]
    [InlineData(Measure.References, "mentions", "file:b.dll 2, file:a.dll 1")]
    [InlineData(Measure.References, "mentions offers", "file:b.dll 3, file:a.dll 1")]
    [InlineData(Measure.References, "references mentions", "Q2 2, Q3 2, Q9 2, file:b.dll 2, file:a.dll 1")]
    [InlineData(Measure.Betweenness, "references", "Q3 0.25, Q2 0.083")]
    [InlineData(Measure.Betweenness, "mentions", "")]
    public void Nodes_are_ranked_by_a_measure_over_some_edges(Measure measure, string edges, string expected) =>
        Assert.Equal(expected, Show(NodeRanking.Create(Graph, measure, Kinds(edges))));

    [Fact]
    public void Every_article_has_a_page_rank() => Assert.Equal(
        ["Q3", "Q2", "Q9", "Q1", "Q4"],
        NodeRanking.Create(Graph, Measure.PageRank, [EdgeKind.References]).Nodes.Select(node => node.Node.Id));

    [Fact]
    public void The_list_ends_where_it_is_told_to() =>
        Assert.Equal("Q2 2, Q3 2", Show(NodeRanking.Create(Graph, Measure.References, [EdgeKind.References], top: 2)));

    [Fact]
    public void An_estimate_says_from_how_many_nodes_it_was_made()
    {
        var ranking = NodeRanking.Create(Graph, Measure.Betweenness, [EdgeKind.References], sample: 2);
        Assert.Equal((2, 4), ranking.Sample);
        Assert.All(ranking.Nodes, node => Assert.NotNull(node.Error));
        Assert.Null(NodeRanking.Create(Graph, Measure.Betweenness, [EdgeKind.References], sample: 4).Sample);
    }

    private static EdgeKind[] Kinds(string names) =>
        [.. names.Split(' ').Select(name => KindSet.BuiltIn.FindEdge(name) ?? throw new ArgumentException(name))];

    private static string Show(NodeRanking ranking) =>
        string.Join(", ", ranking.Nodes.Select(node => $"{node.Node.Id} {node.Value.ToString("0.###", null)}"));
}
