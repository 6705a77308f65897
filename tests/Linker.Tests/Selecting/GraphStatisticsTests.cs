using Linker.Graph;
using Linker.Selecting;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Selecting;

public class GraphStatisticsTests
{
    private static readonly KnowledgeGraph Graph = Facts.Graph(
        Facts.Article("Q1").Citing("Q2", "Q8", "Q9") with { UpdatedFiles = [Facts.Row("b.dll"), Facts.Row("b.dll")] },
        Facts.Article("Q2").Citing("Q3", "Q9", "Q8") with { UpdatedFiles = [Facts.Row("a.dll")] },
        Facts.Article("Q3").Citing("Q2", "Q7").Naming("c.dll"),
        Facts.Article("Q4").Citing("Q2"));

    [Fact]
    public void Counts_are_the_graphs()
    {
        var statistics = GraphStatistics.Compute(Graph);
        Assert.Equal((4, 3), (statistics.Articles, statistics.Missing));
        Assert.Equal(7, statistics.NodesByKind.Single(pair => pair.Key == NodeKind.Article).Value);
        Assert.Equal(9, statistics.EdgesByKind.Single(pair => pair.Key == EdgeKind.References).Value);
        Assert.Equal(Graph.ListedNodeKinds, statistics.NodesByKind.Select(pair => pair.Key));
        Assert.Equal(Graph.ListedEdgeKinds, statistics.EdgesByKind.Select(pair => pair.Key));
    }

    [Fact]
    public void The_most_referenced_articles_come_first_and_equals_by_id() =>
        Assert.Equal(["Q2 3", "Q8 2", "Q9 2", "Q3 1", "Q7 1"], Show(GraphStatistics.Compute(Graph).MostReferenced));

    [Fact]
    public void The_most_wanted_articles_are_missing_ones() =>
        Assert.Equal(["Q8 2", "Q9 2", "Q7 1"], Show(GraphStatistics.Compute(Graph).MostWanted));

    [Fact]
    public void A_file_counts_once_for_each_article_that_updates_it() =>
        Assert.Equal(["file:a.dll 1", "file:b.dll 1"], Show(GraphStatistics.Compute(Graph).MostUpdated));

    [Theory]
    [InlineData(0, new string[0])]
    [InlineData(2, new[] { "Q2 3", "Q8 2" })]
    public void Lists_have_at_most_as_many_entries_as_asked_for(int top, string[] expected) =>
        Assert.Equal(expected, Show(GraphStatistics.Compute(Graph, top).MostReferenced));

    private static IEnumerable<string> Show(IEnumerable<RankedNode> ranked) =>
        ranked.Select(entry => $"{entry.Node.Id} {entry.Articles}");
}
