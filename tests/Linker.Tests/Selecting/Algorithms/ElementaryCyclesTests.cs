using Linker.Selecting.Algorithms;
using Xunit;

namespace Linker.Tests.Selecting.Algorithms;

public class ElementaryCyclesTests
{
    [Fact]
    public void All_cycles_are_found_once() => Generated.ForEvery(SomeLinks.Graphs, 300, links => Assert.Equal(
        SomeLinks.SimpleCycles(links).Select(cycle => string.Concat(cycle)).Order(StringComparer.Ordinal),
        ElementaryCycles.Enumerate(links).Select(cycle => string.Concat(cycle)).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 5)]
    [InlineData(4, 20)]
    [InlineData(5, 84)]
    [InlineData(8, 16064)]
    public void A_complete_graph_has_as_many_as_there_are_ways_round(int nodes, int cycles) =>
        Assert.Equal(cycles, ElementaryCycles.Enumerate(SomeLinks.Complete(nodes)).Count());

    [Fact]
    public void The_first_ones_do_not_wait_for_the_last() =>
        Assert.Equal(1000, ElementaryCycles.Enumerate(SomeLinks.Complete(60)).Take(1000).Distinct().Count());

    [Fact]
    public void A_long_ring_is_one_and_a_long_chain_has_none()
    {
        Assert.Equal(Enumerable.Range(0, SomeLinks.Many), Assert.Single(ElementaryCycles.Enumerate(SomeLinks.Ring(SomeLinks.Many))));
        Assert.Empty(ElementaryCycles.Enumerate(SomeLinks.Chain(SomeLinks.Many)));
    }
}
