using Linker.Selecting.Algorithms;
using Xunit;

namespace Linker.Tests.Selecting.Algorithms;

public class AdjacencyTests
{
    [Fact]
    public void Links_are_in_order_and_each_is_there_once()
    {
        var links = Adjacency.Create(3, [(2, 1), (0, 2), (2, 0), (0, 2), (1, 1)]);
        Assert.Equal([(0, 2), (1, 1), (2, 0), (2, 1)], SomeLinks.All(links));
        Assert.Equal((3, 4), (links.NodeCount, links.LinkCount));
    }

    [Fact]
    public void Reversed_links_are_the_same_the_other_way_round() => Generated.ForEvery(SomeLinks.Graphs, 300, links =>
    {
        Assert.Equal(SomeLinks.All(links).Select(link => (link.To, link.From)).Order(), SomeLinks.All(links.Reversed()));
        Assert.Equal(SomeLinks.All(links), SomeLinks.All(links.Reversed().Reversed()));
    });

    [Fact]
    public void Undirected_links_are_there_both_ways_once() => Generated.ForEvery(SomeLinks.Graphs, 300, links => Assert.Equal(
        SomeLinks.All(links).Concat(SomeLinks.All(links.Reversed())).Distinct().Order(), SomeLinks.All(links.Undirected())));

    [Fact]
    public void Links_among_some_nodes_are_those_that_have_both_ends_there()
    {
        var links = SomeLinks.Of("01 12 13 20 33 34 41").Among([1, 3, 4]);
        Assert.Equal([(0, 1), (1, 1), (1, 2), (2, 0)], SomeLinks.All(links));
    }
}
