using Linker.Selecting.Algorithms;
using Linker.Tests;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ConnectedComponents;
using QuikGraph.Algorithms.Observers;
using QuikGraph.Algorithms.Ranking;
using QuikGraph.Algorithms.Search;
using Xunit;

namespace Linker.QuikGraph.Tests;

/// <summary>QuikGraph's algorithms on views say what Linker's own say on the same links.</summary>
public class AlgorithmTests
{
    private const int Count = 200;

    // What is still to change, at most, when the changes of a round are of this size; see PageRank.Tolerance.
    private const double Left = PageRank.Damping / (1 - PageRank.Damping);

    [Fact]
    public void Strong_components_are_Linkers() => Generated.ForEvery(Graphs.Any, Count, graph =>
    {
        var (view, links) = Numbers.References(graph);
        var algorithm = new StronglyConnectedComponentsAlgorithm<GraphVertex, GraphEdge>(view);
        algorithm.Compute();
        var expected = StrongComponents.Of(links);
        Assert.Equal(expected.Count, algorithm.ComponentCount);
        Assert.Equal(
            Numbers.FirstMembers(expected.Groups), Numbers.FirstMembers(algorithm.Components.InOrder(view)));
    });

    [Fact]
    public void Weak_components_are_Linkers() => Generated.ForEvery(Graphs.Any, Count, graph =>
    {
        var (view, links) = Numbers.References(graph);
        var components = new Dictionary<GraphVertex, int>();
        view.WeaklyConnectedComponents(components);
        Assert.Equal(
            Numbers.FirstMembers(WeakComponents.Of(links).Groups), Numbers.FirstMembers(components.InOrder(view)));
    });

    [Fact]
    public void Components_without_directions_are_Linkers_weak_ones() => Generated.ForEvery(Graphs.Any, Count, graph =>
    {
        var (view, links) = Numbers.References(graph);
        var components = new Dictionary<GraphVertex, int>();
        new UndirectedBidirectionalGraph<GraphVertex, GraphEdge>(view).ConnectedComponents(components);
        Assert.Equal(
            Numbers.FirstMembers(WeakComponents.Of(links).Groups), Numbers.FirstMembers(components.InOrder(view)));
    });

    [Fact]
    public void Topological_order_puts_sources_before_targets() => Generated.ForEvery(Graphs.Acyclic, Count, graph =>
    {
        var (view, _) = Numbers.References(graph);
        foreach (var order in new[] { view.TopologicalSort(), view.SourceFirstBidirectionalTopologicalSort() })
        {
            var places = order.Select((vertex, place) => (vertex, place)).ToDictionary(pair => pair.vertex, pair => pair.place);
            Assert.Equal(view.VertexCount, places.Count);
            Assert.All(view.Edges, edge => Assert.True(places[edge.Source] < places[edge.Target]));
        }
    });

    [Fact]
    public void A_topological_order_exists_where_Linker_finds_no_cycle() => Generated.ForEvery(Graphs.Any, Count, graph =>
    {
        var (view, links) = Numbers.References(graph);
        var hasCycle = StrongComponents.Of(links).Count < links.NodeCount
            || Enumerable.Range(0, links.NodeCount).Any(node => links.HasLink(node, node));
        Assert.Equal(!hasCycle, view.IsDirectedAcyclicGraph());
        if (hasCycle) Assert.Throws<NonAcyclicGraphException>(() => view.TopologicalSort().Count());
    });

    [Fact]
    public void Shortest_paths_are_as_long_as_Linkers() => Generated.ForEvery(Graphs.Any, 60, graph =>
    {
        var (view, links) = Numbers.References(graph);
        GraphVertex[] vertices = [.. view.Vertices];
        for (var from = 0; from < vertices.Length; from++)
        {
            var breadthFirst = BreadthFirst(view, vertices[from]);
            var dijkstra = view.ShortestPathsDijkstra(static _ => 1, vertices[from]);
            for (var to = 0; to < vertices.Length; to++)
            {
                if (from == to) continue;
                var expected = ShortestPaths.Between(links, from, to, new int[links.NodeCount]).Length;
                Assert.Equal(expected, breadthFirst(vertices[to], out var way) ? way.Count() : null);
                Assert.Equal(expected, dijkstra(vertices[to], out way) ? way.Count() : null);
            }
        }
    });

    /// <summary>
    /// QuikGraph's ranks are not shares of 1, and a reader at a dead end is lost instead of going anywhere. Both ranks are
    /// multiples of the same vector, (I - dP)^-1 1, so that they are equal when each is divided by its sum.
    /// </summary>
    [Fact]
    public void Page_ranks_are_proportional_to_Linkers() => Generated.ForEvery(Graphs.Any, Count, graph =>
    {
        var (view, links) = Numbers.References(graph);
        // No rank is below 1 - damping, so neither is the mean; dividing by the sum at most doubles an error.
        const double Mean = 1 - PageRank.Damping;
        var ranks = Ranks(view, PageRank.Tolerance * Mean * view.VertexCount);
        var sum = ranks.Sum();
        AssertClose(PageRank.Of(links), ranks.Select(rank => rank / sum), 3 * Left * PageRank.Tolerance);
    });

    [Fact]
    public void Page_ranks_are_Linkers_as_often_as_there_are_articles_where_none_is_a_dead_end() =>
        Generated.ForEvery(Graphs.WithoutDeadEnds, Count, graph =>
        {
            var (view, links) = Numbers.References(graph);
            var ranks = Ranks(view, PageRank.Tolerance * view.VertexCount);
            AssertClose(PageRank.Of(links), ranks.Select(rank => rank / view.VertexCount), 2 * Left * PageRank.Tolerance);
        });

    [Fact]
    public void Transitive_reduction_leaves_the_same_links() => Generated.ForEvery(Graphs.Acyclic, Count, graph =>
    {
        var (view, links) = Numbers.References(graph);
        var reduced = view.ToBidirectionalGraph().ComputeTransitiveReduction();
        var expected = TransitiveReduction.Of(links);
        Assert.Equal(
            Enumerable.Range(0, expected.NodeCount)
                .SelectMany(from => expected.Of(from).ToArray().Select(to => (from, to))),
            reduced.Edges.Select(edge => (edge.Source.Ordinal, edge.Target.Ordinal)).Order());
    });

    [Fact]
    public void A_spanning_forest_has_an_edge_less_than_vertices_in_each_component() =>
        Generated.ForEvery(Graphs.Any, Count, graph =>
        {
            var (view, links) = Numbers.References(graph);
            var undirected = new UndirectedBidirectionalGraph<GraphVertex, GraphEdge>(view);
            Assert.Equal(
                links.NodeCount - WeakComponents.Of(links).Count, undirected.MinimumSpanningTreeKruskal(static _ => 1).Count());
        });

    private static TryFunc<GraphVertex, IEnumerable<GraphEdge>> BreadthFirst(GraphView view, GraphVertex root)
    {
        var search = new BreadthFirstSearchAlgorithm<GraphVertex, GraphEdge>(view);
        var predecessors = new VertexPredecessorRecorderObserver<GraphVertex, GraphEdge>();
        using (predecessors.Attach(search)) search.Compute(root);
        return predecessors.TryGetPath;
    }

    private static double[] Ranks(GraphView view, double tolerance)
    {
        var algorithm = new PageRankAlgorithm<GraphVertex, GraphEdge>(view)
        {
            Damping = PageRank.Damping,
            Tolerance = tolerance,
            MaxIterations = 1000,
        };
        algorithm.Compute();
        return algorithm.Ranks.InOrder(view);
    }

    private static void AssertClose(double[] expected, IEnumerable<double> actual, double tolerance) =>
        Assert.InRange(expected.Zip(actual, (one, other) => Math.Abs(one - other)).Sum(), 0, tolerance);
}
