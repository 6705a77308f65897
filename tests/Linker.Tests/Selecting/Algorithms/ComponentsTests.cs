using Linker.Selecting.Algorithms;
using Xunit;

namespace Linker.Tests.Selecting.Algorithms;

public class ComponentsTests
{
    // The graph by which Cormen, Leiserson, Rivest and Stein explain the matter.
    [Fact]
    public void The_textbook_example_has_four() =>
        Assert.Equal("0-1-4 2-3 5-6 7", Show(Components.Strong(SomeLinks.Of("01 12 14 15 23 26 32 37 40 45 56 65 67 77"))));

    [Fact]
    public void Nodes_are_together_where_each_leads_to_the_other() => Generated.ForEvery(SomeLinks.Graphs, 500, links =>
    {
        var (distances, groups) = (SomeLinks.Distances(links), Components.Strong(links).Groups.ToArray());
        foreach (var (from, to) in SomeLinks.All(SomeLinks.Complete(links.NodeCount)))
            Assert.Equal(double.IsFinite(distances[from, to] + distances[to, from]), groups[from] == groups[to]);
    });

    [Fact]
    public void A_link_between_two_leads_to_the_lower_number() => Generated.ForEvery(SomeLinks.Graphs, 300, links =>
    {
        var groups = Components.Strong(links).Groups.ToArray();
        Assert.All(SomeLinks.All(links), link => Assert.True(groups[link.From] >= groups[link.To]));
    });

    [Fact]
    public void A_long_chain_and_a_long_ring_need_no_deep_stack()
    {
        Assert.Equal(SomeLinks.Many, Components.Strong(SomeLinks.Chain(SomeLinks.Many)).Count);
        Assert.Equal(1, Components.Strong(SomeLinks.Ring(SomeLinks.Many)).Count);
    }

    private static string Show(Components components) => string.Join(' ', Enumerable.Range(0, components.Count)
        .Select(group => string.Join('-', components.MembersOf(group).ToArray())).Order(StringComparer.Ordinal));
}
