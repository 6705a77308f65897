using Linker.Selecting.Algorithms;
using Xunit;

namespace Linker.Tests.Selecting.Algorithms;

public class WeakComponentsTests
{
    [Fact]
    public void Nodes_are_together_where_links_connect_them_either_way() => Generated.ForEvery(SomeLinks.Graphs, 500, links =>
    {
        var distances = SomeLinks.Distances(links.Undirected());
        var groups = WeakComponents.Of(links).Groups.ToArray();
        foreach (var (from, to) in SomeLinks.All(SomeLinks.Complete(links.NodeCount)))
            Assert.Equal(double.IsFinite(distances[from, to]), groups[from] == groups[to]);
    });

    [Fact]
    public void They_are_in_order_of_their_first_nodes()
    {
        var components = WeakComponents.Of(SomeLinks.Of("51 42 20 33"));
        Assert.Equal(3, components.Count);
        Assert.Equal([0, 2, 4], components.MembersOf(0).ToArray());
        Assert.Equal([1, 5], components.MembersOf(1).ToArray());
        Assert.Equal([3], components.MembersOf(2).ToArray());
    }

    [Fact]
    public void A_long_chain_and_a_long_ring_are_one()
    {
        Assert.Equal(1, WeakComponents.Of(SomeLinks.Chain(SomeLinks.Many)).Count);
        Assert.Equal(1, WeakComponents.Of(SomeLinks.Ring(SomeLinks.Many).Reversed()).Count);
    }
}
