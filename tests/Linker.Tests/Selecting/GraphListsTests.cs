using Linker.Graph;
using Linker.Selecting;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Selecting;

public class GraphListsTests
{
    private static readonly KnowledgeGraph Graph = Facts.Graph(
        Facts.Article("Q1", "Same").Citing("Q2", "Q9"),
        Facts.Article("Q2", "same"),
        Facts.Article("Q3", "Other").Citing("Q9", "Q8"),
        Facts.Article("Q4", "Lonely"),
        Facts.Article("Q5", "SAME"));

    [Fact]
    public void Wanted_articles_are_missing_ones() => Assert.Equal(["Q9 2", "Q8 1"], Show(GraphLists.Wanted(Graph)));

    [Fact]
    public void Most_referenced_articles_may_be_missing() =>
        Assert.Equal(["Q9 2", "Q2 1"], Show(GraphLists.MostReferenced(Graph, 2)));

    [Fact]
    public void Orphans_cite_nothing_and_are_not_cited() =>
        Assert.Equal(["Q4", "Q5"], GraphLists.Orphans(Graph).Select(node => node.Id));

    [Fact]
    public void Dead_ends_are_cited_and_in_the_corpus() =>
        Assert.Equal(["Q2"], GraphLists.DeadEnds(Graph).Select(node => node.Id));

    [Fact]
    public void Articles_of_one_title_are_found_whatever_its_case()
    {
        var group = Assert.Single(GraphLists.SameTitle(Graph));
        Assert.Equal("Same", group.Title);
        Assert.Equal(["Q1", "Q2", "Q5"], group.Articles.Select(node => node.Id));
    }

    private static IEnumerable<string> Show(IEnumerable<RankedNode> ranked) =>
        ranked.Select(entry => $"{entry.Node.Id} {entry.Articles}");
}
