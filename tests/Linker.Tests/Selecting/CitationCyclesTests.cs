using Linker.Graph;
using Linker.Selecting;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Selecting;

public class CitationCyclesTests
{
    private static readonly KnowledgeGraph Graph = Facts.Graph(
        Facts.Article("Q1").Citing("Q2"),
        Facts.Article("Q2").Citing("Q1"),
        Facts.Article("Q3").Citing("Q4", "Q1"),
        Facts.Article("Q4").Citing("Q5"),
        Facts.Article("Q5").Citing("Q3", "Q6"),
        Facts.Article("Q6").Citing("Q4"),
        Facts.Article("Q7").Citing("Q8"));

    [Fact]
    public void Groups_are_in_order_of_size_and_each_has_a_shortest_cycle() => Assert.Equal(
        ["Q3 Q4 Q5 Q6: Q3 Q4 Q5", "Q1 Q2: Q1 Q2"],
        CitationCycles.Find(Graph).Select(group => $"{Show(group.Articles)}: {Show(group.Shortest)}"));

    [Fact]
    public void Cycles_are_listed_on_demand_and_up_to_a_maximum()
    {
        Assert.Equal(
            ["Q3 Q4 Q5 | Q4 Q5 Q6", "Q1 Q2"],
            CitationCycles.Find(Graph, 2).Select(group => string.Join(" | ", group.Cycles.Select(Show))));
        Assert.Equal([false, false], CitationCycles.Find(Graph, 2).Select(group => group.HasMore));
        Assert.Equal([true, false], CitationCycles.Find(Graph, 1).Select(group => group.HasMore));
        Assert.All(CitationCycles.Find(Graph), group => Assert.Empty(group.Cycles));
    }

    // No article of a corpus does, but a graph can come from elsewhere.
    [Fact]
    public void An_article_that_cites_itself_is_a_group_of_its_own()
    {
        var graph = GraphAssembler.Assemble(
            [new Node("Q1", NodeKind.Article, "One", ArticleAttributes.Missing)], [Edge.Plain(0, EdgeKind.References, 0)], KindSet.BuiltIn);
        var group = Assert.Single(CitationCycles.Find(graph, 9));
        Assert.Equal(("Q1", "Q1", "Q1"), (Show(group.Articles), Show(group.Shortest), Show(Assert.Single(group.Cycles))));
    }

    private static string Show(IEnumerable<Node> nodes) => string.Join(' ', nodes.Select(node => node.Id));
}
