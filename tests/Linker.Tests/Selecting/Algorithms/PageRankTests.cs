using Linker.Selecting.Algorithms;
using Xunit;

namespace Linker.Tests.Selecting.Algorithms;

public class PageRankTests
{
    // With rank a for the first: b = a + 0.85 a, c = a + 0.85 b, and all three are 1.
    [Fact]
    public void A_chain_has_the_ranks_that_can_be_reckoned_by_hand() =>
        AssertNear([1 / 5.4225, 1.85 / 5.4225, 2.5725 / 5.4225], PageRank.Compute(SomeLinks.Of("01 12")), 1e-9);

    // The picture with which the matter is mostly explained: in percent, A is 3.3, B 38.4, C 34.3, D 3.9, E 8.1, F 3.9.
    [Fact]
    public void The_well_known_example_has_its_well_known_ranks()
    {
        var links = Adjacency.Create(11, [(1, 2), (2, 1), (3, 0), (3, 1), (4, 1), (4, 3), (4, 5), (5, 1), (5, 4),
            (6, 1), (6, 4), (7, 1), (7, 4), (8, 1), (8, 4), (9, 4), (10, 4)]);
        AssertNear([.033, .384, .343, .039, .081, .039, .016, .016, .016, .016, .016], PageRank.Compute(links), 5e-4);
    }

    [Fact]
    public void Nodes_without_links_share_alike() => Assert.Equal([.25, .25, .25, .25], PageRank.Compute(Adjacency.Create(4, [])));

    [Fact]
    public void A_graph_without_nodes_has_no_ranks() => Assert.Empty(PageRank.Compute(Adjacency.Create(0, [])));

    [Fact]
    public void Ranks_are_those_of_a_reader_who_goes_on_for_long() => Generated.ForEvery(SomeLinks.Graphs, 100, links =>
    {
        var ranks = PageRank.Compute(links);
        Assert.Equal(1, ranks.Sum(), 1e-9);
        AssertNear(Simulate(links), ranks, 1e-9);
    });

    private static double[] Simulate(Adjacency links)
    {
        var count = links.NodeCount;
        double[] ranks = [.. Enumerable.Repeat(1.0 / count, count)];
        for (var round = 0; round < 300; round++)
        {
            var next = new double[count];
            for (var from = 0; from < count; from++)
            {
                for (var to = 0; to < count; to++)
                {
                    var degree = links.Successors(from).Length;
                    var follows = degree == 0 ? 1.0 / count : links.HasLink(from, to) ? 1.0 / degree : 0;
                    next[to] += ranks[from] * (0.85 * follows + 0.15 / count);
                }
            }

            ranks = next;
        }

        return ranks;
    }

    private static void AssertNear(double[] expected, double[] found, double tolerance) =>
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, tolerance));
}
