using Linker.Exporting.Json;
using Linker.Graph;
using Linker.Selecting.Algorithms;
using Linker.Tests.Sample;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Observers;
using QuikGraph.Algorithms.Ranking;
using QuikGraph.Algorithms.Search;
using Xunit;

namespace Linker.Tests.Graph;

/// <summary>QuikGraph's algorithms on graphs, generated ones and the sample's; where there are Linker's own, they agree.</summary>
public class QuikGraphAlgorithmTests
{
    private const int Count = 200;

    // What is still to change, at most, when the changes of a round are of this size; see PageRank.Tolerance.
    private const double Left = PageRank.Damping / (1 - PageRank.Damping);

    private static readonly KnowledgeGraph Sample = ReadSample();

    [Fact]
    public void Strong_components_of_a_filter_are_those_that_Linker_uses() => OnAll(graph =>
    {
        var (view, links) = References(graph);
        var components = new Dictionary<int, int>();
        var count = view.StronglyConnectedComponents(components);
        var expected = Components.Strong(links);
        Assert.Equal(expected.Count, count);
        Assert.Equal(FirstMembers(expected.Groups), FirstMembers(InOrder(view, components)));
    });

    [Fact]
    public void Weak_components_are_those_of_the_graph_without_directions() => OnAll(graph =>
    {
        var (view, links) = References(graph);
        var (weak, undirected) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        Assert.Equal(view.WeaklyConnectedComponents(weak), Components.Strong(links.Undirected()).Count);
        new UndirectedBidirectionalGraph<int, Edge>(view).ConnectedComponents(undirected);
        Assert.Equal(FirstMembers(Components.Strong(links.Undirected()).Groups), FirstMembers(InOrder(view, weak)));
        Assert.Equal(FirstMembers(InOrder(view, undirected)), FirstMembers(InOrder(view, weak)));
    });

    [Fact]
    public void A_topological_order_puts_sources_before_targets() => Generated.ForEvery(SomeGraphs.Acyclic, Count, graph =>
    {
        foreach (var order in new[] { graph.TopologicalSort(), graph.SourceFirstBidirectionalTopologicalSort() })
        {
            var positions = order.Select((vertex, position) => (vertex, position))
                .ToDictionary(pair => pair.vertex, pair => pair.position);
            Assert.Equal(graph.Nodes.Length, positions.Count);
            foreach (var edge in graph.Edges) Assert.True(positions[edge.Source] < positions[edge.Target]);
        }
    });

    [Fact]
    public void A_topological_order_exists_where_there_is_no_cycle() => OnAll(graph =>
    {
        var (view, links) = References(graph);
        var hasCycle = CyclicParts.Find(links).Count > 0;
        Assert.Equal(!hasCycle, view.IsDirectedAcyclicGraph<int, Edge>());
        if (hasCycle) Assert.Throws<NonAcyclicGraphException>(() => view.TopologicalSort().Count());
    });

    [Fact]
    public void Shortest_paths_are_as_long_as_Linkers()
    {
        Generated.ForEvery(SomeGraphs.Any, 60, graph => AssertPathsAreAsLong(graph, int.MaxValue));
        AssertPathsAreAsLong(Sample, 5);
    }

    /// <summary>
    /// QuikGraph's ranks are not shares of 1, and what arrives at a node without links is lost instead of going anywhere. Both
    /// ranks are multiples of the same vector, (I - dP)^-1 1, so that they are equal when each is divided by its sum.
    /// </summary>
    [Fact]
    public void Page_ranks_are_proportional_to_Linkers() => OnAll(graph =>
    {
        var (view, links) = References(graph);
        // No rank is below 1 - damping, so neither is the mean; dividing by the sum at most doubles an error.
        const double Mean = 1 - PageRank.Damping;
        var ranks = Ranks(view, PageRank.Tolerance * Mean * links.NodeCount);
        var sum = ranks.Sum();
        AssertClose(PageRank.Compute(links), ranks.Select(rank => rank / sum), 3 * Left * PageRank.Tolerance);
    });

    [Fact]
    public void Page_ranks_are_Linkers_as_often_as_there_are_articles_where_none_is_a_dead_end() =>
        Generated.ForEvery(SomeGraphs.WithoutDeadEnds, Count, graph =>
        {
            var (view, links) = References(graph);
            var ranks = Ranks(view, PageRank.Tolerance * links.NodeCount);
            AssertClose(PageRank.Compute(links), ranks.Select(rank => rank / links.NodeCount), 2 * Left * PageRank.Tolerance);
        });

    [Fact]
    public void Transitive_reduction_leaves_the_same_links() => Generated.ForEvery(SomeGraphs.Acyclic, Count, graph =>
    {
        var (view, links) = References(graph);
        var copy = new BidirectionalGraph<int, Edge>();
        copy.AddVertexRange(view.Vertices);
        copy.AddEdgeRange(view.Edges);
        var expected = TransitiveReduction.Reduce(links);
        Assert.Equal(
            Enumerable.Range(0, expected.NodeCount)
                .SelectMany(from => expected.Successors(from).ToArray().Select(to => (from, to))),
            copy.ComputeTransitiveReduction().Edges.Select(edge => (edge.Source, edge.Target)).Order());
    });

    [Fact]
    public void A_spanning_forest_has_an_edge_less_than_vertices_in_each_component() => OnAll(graph =>
    {
        var (view, links) = References(graph);
        var undirected = new UndirectedBidirectionalGraph<int, Edge>(view);
        Assert.Equal(
            links.NodeCount - Components.Strong(links.Undirected()).Count,
            undirected.MinimumSpanningTreeKruskal(static _ => 1).Count());
    });

    [Fact]
    public void A_chain_of_half_a_million_articles_overflows_no_stack()
    {
        const int Length = 500_000;
        var chain = SomeGraphs.Chain(Length);
        Assert.Equal(Length, chain.StronglyConnectedComponents(new Dictionary<int, int>()));
        Assert.Equal(1, chain.WeaklyConnectedComponents(new Dictionary<int, int>()));
        Assert.Equal(Enumerable.Range(0, Length), chain.TopologicalSort());
        Assert.True(chain.TreeBreadthFirstSearch(0)(Length - 1, out var path));
        Assert.Equal(Length - 1, path.Count());
        Assert.Equal(Length, Components.Strong(Subgraph.FromEdges(chain, EdgeKind.References).Links).Count);
    }

    private static KnowledgeGraph ReadSample()
    {
        using var file = File.OpenRead(Repository.PathTo("graph-out/sample/graph.json"));
        return JsonGraphReader.Read(file);
    }

    private static void OnAll(Action<KnowledgeGraph> holds)
    {
        Generated.ForEvery(SomeGraphs.Any, Count, holds);
        holds(Sample);
    }

    /// <summary>The references as QuikGraph's algorithms and as Linker's take them: articles are numbered alike in both.</summary>
    private static (IBidirectionalGraph<int, Edge> View, Adjacency Links) References(KnowledgeGraph graph) =>
        (graph.Filter(EdgeKind.References), Subgraph.FromEdges(graph, EdgeKind.References).Links);

    private static void AssertPathsAreAsLong(KnowledgeGraph graph, int mostSources)
    {
        var (view, links) = References(graph);
        for (var from = 0; from < Math.Min(links.NodeCount, mostSources); from++)
        {
            var breadthFirst = BreadthFirst(view, from);
            var dijkstra = view.ShortestPathsDijkstra(static _ => 1, from);
            for (var to = 0; to < links.NodeCount; to++)
            {
                if (from == to) continue;
                var expected = ShortestPaths.Between(links, from, to, new int[links.NodeCount]).Length;
                Assert.Equal(expected, breadthFirst(to, out var path) ? path.Count() : null);
                Assert.Equal(expected, dijkstra(to, out path) ? path.Count() : null);
            }
        }
    }

    private static TryFunc<int, IEnumerable<Edge>> BreadthFirst(IVertexListGraph<int, Edge> view, int root)
    {
        var search = new BreadthFirstSearchAlgorithm<int, Edge>(view);
        var predecessors = new VertexPredecessorRecorderObserver<int, Edge>();
        using (predecessors.Attach(search)) search.Compute(root);
        return predecessors.TryGetPath;
    }

    private static double[] Ranks(IBidirectionalGraph<int, Edge> view, double tolerance)
    {
        var algorithm = new PageRankAlgorithm<int, Edge>(view)
        {
            Damping = PageRank.Damping,
            Tolerance = tolerance,
            MaxIterations = 1000,
        };
        algorithm.Compute();
        return InOrder(view, algorithm.Ranks);
    }

    private static TValue[] InOrder<TValue>(IVertexSet<int> view, IDictionary<int, TValue> values) =>
        [.. view.Vertices.Select(vertex => values[vertex])];

    /// <summary>Groups by their first members: the same for the same groups, whatever numbers they have.</summary>
    private static int[] FirstMembers(ReadOnlySpan<int> groups)
    {
        var first = new int[groups.Length];
        for (var i = 0; i < first.Length; i++) first[i] = groups.IndexOf(groups[i]);
        return first;
    }

    private static void AssertClose(double[] expected, IEnumerable<double> actual, double tolerance) =>
        Assert.InRange(expected.Zip(actual, (one, other) => Math.Abs(one - other)).Sum(), 0, tolerance);
}
