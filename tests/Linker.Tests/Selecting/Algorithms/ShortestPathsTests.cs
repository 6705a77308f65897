using Linker.Selecting.Algorithms;
using Xunit;

namespace Linker.Tests.Selecting.Algorithms;

public class ShortestPathsTests
{
    private static readonly int[] Free = new int[SomeLinks.Many];

    [Fact]
    public void All_shortest_paths_are_found_and_no_others() => Generated.ForEvery(SomeLinks.Graphs, 300, links =>
    {
        var distances = SomeLinks.Distances(links);
        for (var (from, to) = (0, 0); to < links.NodeCount; to++)
        {
            var found = ShortestPaths.Between(links, from, to, Free);
            var length = distances[from, to];
            var expected = SomeLinks.SimplePaths(links, from, to).Where(path => path.Length - 1 == length).ToArray();
            Assert.Equal(double.IsFinite(length) ? (int)length : null, found.Length);
            Assert.Equal(expected.Length, found.Count);
            Assert.Equal(Show(expected), Show(found.Paths()));
        }
    });

    [Fact]
    public void Of_equally_long_paths_the_cheapest_is_the_first()
    {
        var links = SomeLinks.Of("01 02 03 14 24 35 46 56");
        var costs = new[] { 9, 5, 4, 1, 1, 3, 9 };
        Assert.Equal("0356 0246 0146", Show(ShortestPaths.Between(links, 0, 6, costs).Paths()));
    }

    [Fact]
    public void From_a_node_to_itself_is_no_way_at_all()
    {
        var paths = ShortestPaths.Between(SomeLinks.Of("01 10"), 1, 1, Free);
        Assert.Equal((0, 1), (paths.Length, paths.Count));
        Assert.Equal([1], Assert.Single(paths.Paths()));
    }

    [Fact]
    public void A_grid_has_as_many_paths_as_there_are_ways_to_choose_its_turns()
    {
        const int Side = 11;
        var links = Adjacency.Create(Side * Side, Enumerable.Range(0, Side * Side).SelectMany(node => (IEnumerable<(int, int)>)[
            .. node % Side < Side - 1 ? [(node, node + 1)] : Array.Empty<(int, int)>(),
            .. node / Side < Side - 1 ? [(node, node + Side)] : Array.Empty<(int, int)>()]));
        var paths = ShortestPaths.Between(links, 0, Side * Side - 1, Free);
        Assert.Equal((20, 184_756), (paths.Length, paths.Count));
        Assert.Equal(184_756, paths.Paths().Select(path => string.Join(',', path)).Distinct().Count());
    }

    [Fact]
    public void Where_no_number_counts_the_paths_the_first_ones_are_listed_all_the_same()
    {
        var paths = ShortestPaths.Between(SomeLinks.Diamonds(1000), 0, 3000, Free);
        Assert.Equal((2000, long.MaxValue), (paths.Length, paths.Count));
        Assert.Equal(10, paths.Paths().Take(10).Select(path => string.Join(',', path)).Distinct().Count());
    }

    [Fact]
    public void A_long_chain_needs_no_deep_stack()
    {
        var paths = ShortestPaths.Between(SomeLinks.Chain(SomeLinks.Many), 0, SomeLinks.Many - 1, Free);
        Assert.Equal(Enumerable.Range(0, SomeLinks.Many), Assert.Single(paths.Paths()));
    }

    private static string Show(IEnumerable<int[]> paths) => string.Join(' ', paths.Select(path => string.Concat(path)));
}
