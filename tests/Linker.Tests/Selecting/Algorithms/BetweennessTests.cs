using Linker.Selecting.Algorithms;
using Xunit;

namespace Linker.Tests.Selecting.Algorithms;

[Collection(ThreadTime.Alone)]
public class BetweennessTests
{
    private const int Tangled = 50;

    // Marriages between families of Florence, after Padgett; Wasserman and Faust (1994) give the figures to three places.
    private static readonly string[] Florence =
    [
        "Acciaiuoli Medici", "Castellani Peruzzi", "Castellani Strozzi", "Castellani Barbadori", "Medici Barbadori",
        "Medici Ridolfi", "Medici Tornabuoni", "Medici Albizzi", "Medici Salviati", "Salviati Pazzi", "Peruzzi Strozzi",
        "Peruzzi Bischeri", "Strozzi Ridolfi", "Strozzi Bischeri", "Ridolfi Tornabuoni", "Tornabuoni Guadagni",
        "Albizzi Ginori", "Albizzi Guadagni", "Bischeri Guadagni", "Guadagni Lamberteschi",
    ];

    [Theory]
    [InlineData("Medici", 0.522)]
    [InlineData("Guadagni", 0.255)]
    [InlineData("Albizzi", 0.212)]
    [InlineData("Ridolfi", 0.114)]
    [InlineData("Strozzi", 0.103)]
    [InlineData("Pazzi", 0)]
    public void The_families_of_Florence_have_their_well_known_betweenness(string family, double expected)
    {
        string[] families = [.. Florence.SelectMany(pair => pair.Split(' ')).Distinct()];
        var links = Adjacency.Create(families.Length, Florence.Select(pair => pair.Split(' '))
            .Select(pair => (Array.IndexOf(families, pair[0]), Array.IndexOf(families, pair[1])))).Undirected();
        Assert.Equal(expected, Betweenness.Exact(links).Values[Array.IndexOf(families, family)], 6e-4);
    }

    [Theory]
    [InlineData("01", "0 0")]
    [InlineData("01 12", "0 0.5 0")]
    [InlineData("01 12 23", "0 0.3333 0.3333 0")]
    [InlineData("01 02 13 23", "0 0.0833 0.0833 0")]
    [InlineData("10 20 30 01 02 03", "1 0 0 0")]
    public void Small_graphs_have_values_that_can_be_counted(string links, string expected) => Assert.Equal(
        expected, string.Join(' ', Betweenness.Exact(SomeLinks.Of(links)).Values.Select(value => $"{value:0.####}")));

    [Fact]
    public void It_is_the_part_of_shortest_paths_that_lead_through_it() => Generated.ForEvery(SomeLinks.Graphs, 200, links =>
        Assert.All(Count(links).Zip(Betweenness.Exact(links).Values), pair => Assert.Equal(pair.First, pair.Second, 1e-12)));

    [Fact]
    public void Sums_from_all_nodes_are_the_sums_of_each() => Generated.ForEvery(SomeLinks.Graphs, 100, links =>
    {
        int[] nodes = [.. Enumerable.Range(0, links.NodeCount)];
        var parts = nodes.Select(node => Betweenness.SumFrom(links, [node])).ToArray();
        var whole = Betweenness.SumFrom(links, nodes);
        Assert.All(nodes, node => Assert.Equal(whole[node], parts.Sum(part => part[node]), 1e-12));
    });

    // There are more shortest paths than a number can say: 2^1100. Whoever goes from before a joint to behind it passes it.
    [Fact]
    public void So_many_paths_that_no_number_counts_them_are_shared_out_all_the_same()
    {
        const int Diamonds = 1100;
        var links = SomeLinks.Diamonds(Diamonds);
        var pairs = (links.NodeCount - 1.0) * (links.NodeCount - 2.0);
        var values = Betweenness.Exact(links).Values;
        foreach (var joint in (int[])[1, 400, 550, 1099])
            Assert.Equal(9.0 * joint * (Diamonds - joint) / pairs, values[3 * joint], 1e-12);
        Assert.All(values, value => Assert.InRange(value, 0, 1));
    }

    [Fact]
    public void A_sample_of_all_is_exact() => Generated.ForEvery(SomeLinks.Graphs, 100, links =>
    {
        var (exact, sampled) = (Betweenness.Exact(links), Betweenness.Sampled(links, Math.Max(2, links.NodeCount)));
        Assert.Equal(exact.Values, sampled.Values);
        Assert.Null(sampled.Errors);
    });

    // With other numbers, the same nodes draw other lots.
    [Fact]
    public void A_sample_is_off_by_as_much_as_it_says_and_to_no_side()
    {
        const int Draws = 500;
        int[] numbers = [.. Enumerable.Range(0, Tangled)];
        var exact = Betweenness.Exact(Tangle(numbers)).Values[0];
        var (mean, deviation, error) = (0.0, 0.0, 0.0);
        var random = new Random(20020806);
        for (var draw = 0; draw < Draws; draw++)
        {
            random.Shuffle(numbers);
            var sampled = Betweenness.Sampled(Tangle(numbers), 20);
            mean += sampled.Values[numbers[0]] / Draws;
            deviation += Math.Pow(sampled.Values[numbers[0]] - exact, 2) / Draws;
            error += Math.Pow(sampled.Errors![numbers[0]], 2) / Draws;
        }

        Assert.Equal(1, mean / exact, 0.05);
        Assert.Equal(1, Math.Sqrt(deviation / error), 0.1);
    }

    [Fact]
    public void A_sample_is_the_same_each_time()
    {
        var links = Tangle([.. Enumerable.Range(0, Tangled)]);
        var sampled = Betweenness.Sampled(links, 20);
        Assert.Equal((20, Tangled), (sampled.Pivots, sampled.Sources));
        Assert.Equal(sampled.Values, Betweenness.Sampled(links, 20).Values);
    }

    [Fact]
    public void A_long_chain_needs_no_deep_stack()
    {
        var values = Betweenness.SumFrom(SomeLinks.Chain(SomeLinks.Many), [0]);
        Assert.Equal((0, SomeLinks.Many - 2, 1, 0), (values[0], values[1], values[^2], values[^1]));
    }

    /// <summary>Links without much order, between nodes with these numbers.</summary>
    private static Adjacency Tangle(int[] numbers) => Adjacency.Create(Tangled, Enumerable.Range(0, Tangled).SelectMany(node =>
        new[] { node + 1, node * 7 + 3, node * node + 11 }.Select(target => (numbers[node], numbers[target % Tangled]))));

    [Fact]
    public void A_search_allocates_nothing()
    {
        var (search, sums) = (new BetweennessSearch(SomeLinks.Diamonds(500)), new double[1501]);
        Search();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Search();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Search()
        {
            for (var source = 0; source < 10; source++)
            {
                search.Run(source);
                search.AddTo(sums);
            }
        }
    }

    // Floyd and Warshall's distances, and paths counted one by one.
    private static double[] Count(Adjacency links)
    {
        var count = links.NodeCount;
        var distances = SomeLinks.Distances(links);
        var values = new double[count];
        foreach (var (from, to) in SomeLinks.All(SomeLinks.Complete(count)))
        {
            var shortest = SomeLinks.SimplePaths(links, from, to).Where(path => path.Length - 1 == distances[from, to]).ToArray();
            foreach (var node in shortest.SelectMany(path => path[1..^1])) values[node] += 1.0 / shortest.Length;
        }

        return count > 2 ? [.. values.Select(value => value / (count - 1) / (count - 2))] : values;
    }
}
