using Linker.Graph;
using QuikGraph;
using Xunit;

namespace Linker.Tests.Graph;

/// <summary>The interfaces of QuikGraph, each member against QuikGraph's own graph of the same edges.</summary>
public class QuikGraphTests
{
    private static readonly KnowledgeGraph Graph = Facts.Graph(
        Facts.Article("Q100001").Citing("Q100002", "Q100009").Naming("a.dll") with { UpdatedFiles = [Facts.Row("a.dll")] },
        Facts.Article("Q100002").Citing("Q100001").Naming("b.dll"),
        Facts.Article("Q100003"));

    private static IBidirectionalGraph<int, Edge> Whole => Graph;

    [Fact]
    public void Every_member_answers_as_QuikGraphs_own_graph_of_the_same_edges_does() =>
        Generated.ForEvery(SomeGraphs.Any, 100, graph =>
        {
            AssertSame(graph, KindSet.BuiltIn.Nodes, KindSet.BuiltIn.Edges, graph);
            AssertSame(graph, KindSet.BuiltIn.Nodes, KindSet.BuiltIn.Edges, graph.Filter(KindSet.BuiltIn.Edges));
            AssertSame(graph, [NodeKind.Article], [EdgeKind.References], graph.Filter(EdgeKind.References));
            AssertSame(
                graph, [NodeKind.Article, NodeKind.File], [EdgeKind.Mentions, EdgeKind.Updates],
                graph.Filter(EdgeKind.Mentions, EdgeKind.Updates));
        });

    [Fact]
    public void Vertices_and_edges_are_the_graphs_in_its_order()
    {
        Assert.Equal(Enumerable.Range(0, Graph.Nodes.Length), Whole.Vertices);
        Assert.Equal(Graph.Edges.ToArray(), Whole.Edges);
        Assert.Equal("0 references 1", Whole.Edges.First().ToString());
        IGraph<int, Edge> listAndIncidence = (IEdgeListAndIncidenceGraph<int, Edge>)Graph;
        Assert.True(listAndIncidence is { IsDirected: true, AllowParallelEdges: true });
    }

    [Fact]
    public void Edges_of_a_vertex_are_not_copied()
    {
        var edges = Assert.IsType<ArraySegment<Edge>>(Whole.OutEdges(0));
        Assert.Same(edges.Array, Assert.IsType<ArraySegment<Edge>>(Whole.OutEdges(1)).Array);
        Assert.Same(edges.Array, Assert.IsType<ArraySegment<Edge>>(Whole.Edges).Array);
    }

    [Fact]
    public void A_filter_has_the_articles_and_the_nodes_that_edges_of_its_kinds_lead_to()
    {
        var mentions = Graph.Filter(EdgeKind.Mentions);
        Assert.Equal(
            ["Q100001", "Q100002", "Q100003", "Q100009", "file:a.dll", "file:b.dll"],
            mentions.Vertices.Select(vertex => Graph.Nodes[vertex].Id));
        Assert.Equal(["file:a.dll", "file:b.dll"], mentions.Edges.Select(edge => Graph.Nodes[edge.Target].Id));
    }

    [Fact]
    public void Edges_are_equal_that_have_the_same_ends_kind_and_attributes()
    {
        var same = Facts.Graph(Facts.Article("Q100001").Citing("Q100002"), Facts.Article("Q100002"));
        Assert.Equal(Graph.Edges[0], same.Edges[0]);
        Assert.NotEqual(Graph.Edges[0], Graph.Edges[1]);
        Assert.False(Whole.ContainsEdge(Facts.Graph(Facts.Article("Q1").Citing("Q2", "Q3", "Q4")).Edges[2]));
    }

    [Fact]
    public void A_vertex_that_is_not_there_is_not_found()
    {
        foreach (var vertex in new[] { -1, Graph.Nodes.Length })
        {
            Assert.False(Whole.ContainsVertex(vertex));
            Assert.Throws<VertexNotFoundException>(() => Whole.OutDegree(vertex));
            Assert.Throws<VertexNotFoundException>(() => Whole.InDegree(vertex));
            Assert.Throws<VertexNotFoundException>(() => Whole.Degree(vertex));
            Assert.Throws<VertexNotFoundException>(() => Whole.IsOutEdgesEmpty(vertex));
            Assert.Throws<VertexNotFoundException>(() => Whole.IsInEdgesEmpty(vertex));
            Assert.Throws<VertexNotFoundException>(() => Whole.OutEdges(vertex));
            Assert.Throws<VertexNotFoundException>(() => Whole.InEdges(vertex));
            Assert.Throws<VertexNotFoundException>(() => Whole.OutEdge(vertex, 0));
            Assert.Throws<VertexNotFoundException>(() => Whole.InEdge(vertex, 0));
            Assert.False(Whole.TryGetOutEdges(vertex, out _));
            Assert.False(Whole.TryGetInEdges(vertex, out _));
            Assert.False(Whole.TryGetEdges(vertex, 0, out _));
            Assert.False(Whole.TryGetEdge(0, vertex, out _));
            Assert.False(Whole.ContainsEdge(vertex, 0));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void An_edge_has_to_be_among_those_of_its_vertex(int index)
    {
        Assert.ThrowsAny<ArgumentException>(() => Whole.OutEdge(0, index));
        Assert.ThrowsAny<ArgumentException>(() => Whole.InEdge(0, index));
    }

    [Fact]
    public void An_edge_to_its_own_source_counts_at_both_ends()
    {
        IBidirectionalGraph<int, Edge> loop = new KnowledgeGraph(
            [new Node("Q1", NodeKind.Article, "Q1")], [Edge.Plain(0, EdgeKind.References, 0)], KindSet.BuiltIn);
        Assert.Equal((1, 1, 2), (loop.OutDegree(0), loop.InDegree(0), loop.Degree(0)));
        Assert.True(loop.ContainsEdge(0, 0));
    }

    /// <summary>Compares a view with a graph of QuikGraph that is filled from the arrays.</summary>
    private static void AssertSame(
        KnowledgeGraph graph, IReadOnlyList<NodeKind> nodes, IReadOnlyList<EdgeKind> edges, IBidirectionalGraph<int, Edge> view)
    {
        var expected = new BidirectionalGraph<int, Edge>();
        expected.AddVertexRange(
            Enumerable.Range(0, graph.Nodes.Length).Where(node => nodes.Contains(graph.Nodes[node].Kind)));
        expected.AddEdgeRange(graph.Edges.ToArray().Where(edge => edges.Contains(edge.Kind)));
        Assert.Equal(expected.IsDirected, view.IsDirected);
        Assert.Equal(expected.IsVerticesEmpty, view.IsVerticesEmpty);
        Assert.Equal(expected.IsEdgesEmpty, view.IsEdgesEmpty);
        Assert.Equal(expected.VertexCount, view.VertexCount);
        Assert.Equal(expected.EdgeCount, view.EdgeCount);
        Assert.Equal(expected.Vertices, view.Vertices);
        Assert.Equal(expected.Edges, view.Edges);
        foreach (var edge in graph.Edges) Assert.Equal(expected.ContainsEdge(edge), view.ContainsEdge(edge));
        for (var vertex = 0; vertex < graph.Nodes.Length; vertex++)
        {
            Assert.Equal(expected.ContainsVertex(vertex), view.ContainsVertex(vertex));
            if (expected.ContainsVertex(vertex)) AssertSameAt(expected, view, vertex);
            for (var other = 0; other < graph.Nodes.Length; other++) AssertSameBetween(expected, view, vertex, other);
        }
    }

    private static void AssertSameAt(BidirectionalGraph<int, Edge> expected, IBidirectionalGraph<int, Edge> view, int vertex)
    {
        Assert.Equal(expected.OutDegree(vertex), view.OutDegree(vertex));
        Assert.Equal(expected.InDegree(vertex), view.InDegree(vertex));
        Assert.Equal(expected.Degree(vertex), view.Degree(vertex));
        Assert.Equal(expected.IsOutEdgesEmpty(vertex), view.IsOutEdgesEmpty(vertex));
        Assert.Equal(expected.IsInEdgesEmpty(vertex), view.IsInEdgesEmpty(vertex));
        Assert.Equal(expected.OutEdges(vertex), view.OutEdges(vertex));
        Assert.True(view.TryGetOutEdges(vertex, out var outgoing));
        Assert.Equal(expected.OutEdges(vertex), outgoing);
        Assert.Equal(outgoing, Enumerable.Range(0, view.OutDegree(vertex)).Select(i => view.OutEdge(vertex, i)));

        // Here those that come in are in order of kind and source, in QuikGraph in the order in which they were added.
        Assert.Equal(expected.InEdges(vertex).OrderBy(edge => (edge.Kind.Ordinal, edge.Source)), view.InEdges(vertex));
        Assert.True(view.TryGetInEdges(vertex, out var incoming));
        Assert.Equal(view.InEdges(vertex), incoming);
        Assert.Equal(incoming, Enumerable.Range(0, view.InDegree(vertex)).Select(i => view.InEdge(vertex, i)));
    }

    private static void AssertSameBetween(
        BidirectionalGraph<int, Edge> expected, IBidirectionalGraph<int, Edge> view, int source, int target)
    {
        Assert.Equal(expected.ContainsEdge(source, target), view.ContainsEdge(source, target));
        var isFound = expected.TryGetEdge(source, target, out var edge);
        Assert.Equal((isFound, edge), (view.TryGetEdge(source, target, out var found), found));
        // QuikGraph's filter says of a target that is left out that there is nothing, its graphs that there is an empty list.
        if (!expected.ContainsVertex(target)) return;
        var areFound = expected.TryGetEdges(source, target, out var edges);
        Assert.Equal(areFound, view.TryGetEdges(source, target, out var those));
        Assert.Equal(edges, those);
    }
}
