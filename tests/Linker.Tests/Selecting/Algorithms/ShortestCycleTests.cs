using Linker.Selecting.Algorithms;
using Xunit;

namespace Linker.Tests.Selecting.Algorithms;

public class ShortestCycleTests
{
    [Fact]
    public void No_cycle_is_shorter() => Generated.ForEvery(SomeLinks.Graphs, 500, links =>
    {
        var (cycles, found) = (SomeLinks.SimpleCycles(links).ToArray(), ShortestCycle.Find(links));
        Assert.Equal(cycles.Select(cycle => cycle.Length).DefaultIfEmpty().Min(), found.Length);
        if (found.Length > 0) Assert.Contains(found, cycles);
    });

    [Theory]
    [InlineData("01 12 23 34 40", "01234")]
    [InlineData("01 12 23 34 40 45 53", "345")]
    [InlineData("01 12 23 34 40 43", "34")]
    [InlineData("01 12 20 13 34 45 51", "012")]
    [InlineData("01 10 22", "2")]
    [InlineData("01 12", "")]
    public void A_cycle_begins_at_its_lowest_node(string links, string cycle) =>
        Assert.Equal(cycle, string.Concat(ShortestCycle.Find(SomeLinks.Of(links))));

    [Fact]
    public void A_long_ring_takes_one_search()
    {
        Assert.Equal(SomeLinks.Many, ShortestCycle.Find(SomeLinks.Ring(SomeLinks.Many)).Length);
        Assert.Empty(ShortestCycle.Find(SomeLinks.Chain(SomeLinks.Many)));
    }
}
