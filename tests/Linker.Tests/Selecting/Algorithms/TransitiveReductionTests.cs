using FsCheck;
using FsCheck.Fluent;
using Linker.Selecting.Algorithms;
using Xunit;

namespace Linker.Tests.Selecting.Algorithms;

public class TransitiveReductionTests
{
    private const int NodeCount = 9;

    private static readonly Gen<(int From, int To)[]> Links = Gen.Choose(0, NodeCount - 1).SelectMany(from =>
        Gen.Choose(0, NodeCount - 1).Select(to => (from, to))).ArrayOf();

    [Theory]
    [InlineData("", "")]
    [InlineData("01 12 02", "01 12")]
    [InlineData("01 02 13 23 03", "01 02 13 23")]
    [InlineData("01 12 23 34 04 14 02", "01 12 23 34")]
    [InlineData("01 10 12 02", "01 02 10")]
    [InlineData("00 01 12 02", "00 01 12")]
    [InlineData("01 12 20 13 23 34 04", "01 12 13 20 34")]
    public void A_link_that_a_way_over_others_makes_unnecessary_is_left_out(string links, string kept) =>
        Assert.Equal(kept, Show(TransitiveReduction.Reduce(Adjacency.Create(NodeCount, links.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(link => (link[0] - '0', link[1] - '0'))))));

    [Fact]
    public void The_same_is_reached_as_before() => Generated.ForEvery(Links, 500, links =>
    {
        var whole = Adjacency.Create(NodeCount, links);
        Assert.Equal(Reach(whole), Reach(TransitiveReduction.Reduce(whole)));
    });

    [Fact]
    public void No_link_between_components_can_be_spared() => Generated.ForEvery(Links, 500, links =>
    {
        var reduced = TransitiveReduction.Reduce(Adjacency.Create(NodeCount, links));
        var reach = Reach(reduced);
        foreach (var link in All(reduced).Where(link => !reach.Contains((link.To, link.From))))
        {
            var without = Adjacency.Create(NodeCount, All(reduced).Where(other => other != link));
            Assert.DoesNotContain(link, Reach(without));
        }
    });

    [Fact]
    public void A_chain_of_a_hundred_thousand_needs_no_deep_stack()
    {
        const int Length = 100_000;
        var chain = Adjacency.Create(Length, Enumerable.Range(0, Length - 1).Select(node => (node, node + 1)).Append((0, Length - 1)));
        Assert.Equal(Length - 1, TransitiveReduction.Reduce(chain).LinkCount);
    }

    private static IEnumerable<(int From, int To)> All(Adjacency links) =>
        Enumerable.Range(0, links.NodeCount).SelectMany(node => links.Successors(node).ToArray().Select(target => (node, target)));

    private static string Show(Adjacency links) => string.Join(' ', All(links).Select(link => $"{link.From}{link.To}"));

    // Warshall's way: slow, and right at a glance.
    private static HashSet<(int From, int To)> Reach(Adjacency links)
    {
        var reach = All(links).ToHashSet();
        for (var over = 0; over < links.NodeCount; over++)
        {
            for (var from = 0; from < links.NodeCount; from++)
            {
                for (var to = 0; to < links.NodeCount; to++)
                {
                    if (reach.Contains((from, over)) && reach.Contains((over, to))) reach.Add((from, to));
                }
            }
        }

        return reach;
    }
}
