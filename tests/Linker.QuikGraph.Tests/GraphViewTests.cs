using Linker.Graph;
using Linker.Tests;
using Linker.Tests.Graph;
using QuikGraph;
using Xunit;

namespace Linker.QuikGraph.Tests;

public class GraphViewTests
{
    private static readonly KnowledgeGraph Graph = Facts.Graph(
        Facts.Article("Q100001").Citing("Q100002", "Q100009").Naming("a.dll") with { UpdatedFiles = [Facts.Row("a.dll")] },
        Facts.Article("Q100002").Citing("Q100001").Naming("b.dll"),
        Facts.Article("Q100003"));

    private static readonly GraphView Whole = Graph.AsQuikGraph();

    [Fact]
    public void A_view_has_the_nodes_and_edges_of_the_graph_in_its_order()
    {
        Assert.Equal(Graph.Nodes.ToArray().Select(node => node.Id), Whole.Vertices.Select(vertex => vertex.Id));
        Assert.Equal(
            ["Q100001 references Q100002", "Q100001 references Q100009", "Q100001 updates file:a.dll",
             "Q100001 mentions file:a.dll", "Q100002 references Q100001", "Q100002 mentions file:b.dll"],
            Whole.Edges.Select(edge => edge.ToString()));
        Assert.Equal(Enumerable.Range(0, Graph.Edges.Length), Whole.Edges.Select(edge => edge.Ordinal));
    }

    [Fact]
    public void Vertices_and_edges_know_what_the_graph_knows_of_them()
    {
        var vertex = Vertex("Q100009");
        Assert.Equal((NodeKind.Article, "Q100009"), (vertex.Kind, vertex.Id));
        Assert.True(vertex.Node.IsMissing);
        Assert.Equal("About Q100001", Vertex("Q100001").Label);
        var edge = Whole.InEdge(vertex, 0);
        Assert.Equal((EdgeKind.References, 2), (edge.Kind, edge.Edge.Reference!.Line));
    }

    [Fact]
    public void Vertices_and_edges_are_equal_in_all_views_of_a_graph_and_in_no_other_graph()
    {
        Assert.Equal(Whole.Edges.First(), Graph.AsQuikGraph(EdgeKind.References).Edges.First());
        Assert.True(Vertex("Q100001") == Graph.AsQuikGraph(EdgeKind.References).Vertices.First());
        var other = Facts.Graph(Facts.Article("Q100001").Citing("Q100002")).AsQuikGraph();
        Assert.NotEqual(Whole.Edges.First(), other.Edges.First());
        Assert.False(Whole.ContainsVertex(other.Vertices.First()));
        Assert.False(Whole.ContainsEdge(other.Edges.First()));
        Assert.Equal(("", ""), (default(GraphVertex).ToString(), default(GraphEdge).ToString()));
    }

    [Fact]
    public void Edge_kinds_choose_articles_and_the_nodes_that_such_edges_lead_to()
    {
        var view = Graph.AsQuikGraph(EdgeKind.Mentions);
        Assert.Equal(
            ["Q100001", "Q100002", "Q100003", "Q100009", "file:a.dll", "file:b.dll"], view.Vertices.Select(vertex => vertex.Id));
        Assert.Equal(["file:a.dll", "file:b.dll"], view.Edges.Select(edge => edge.Target.Id));
        Assert.False(view.AllowParallelEdges);
        Assert.True(Whole.AllowParallelEdges);
        Assert.True(view.IsDirected);
    }

    [Fact]
    public void An_edge_needs_both_its_ends()
    {
        var files = Graph.AsQuikGraph([NodeKind.File], EdgeKinds.All);
        Assert.Equal((2, 0, true, false), (files.VertexCount, files.EdgeCount, files.IsEdgesEmpty, files.IsVerticesEmpty));
        Assert.True(files.IsInEdgesEmpty(Vertex("file:a.dll")));
        Assert.False(files.ContainsEdge(Whole.InEdge(Vertex("file:a.dll"), 0)));
        Assert.True(Graph.AsQuikGraph([], []).IsVerticesEmpty);
    }

    [Fact]
    public void A_vertex_is_found_by_its_id()
    {
        Assert.True(Whole.TryGetVertex("file:b.dll", out var vertex));
        Assert.Equal("b.dll", vertex.Label);
        Assert.False(Whole.TryGetVertex("file:c.dll", out _));
        Assert.False(Graph.AsQuikGraph(EdgeKind.References).TryGetVertex("file:b.dll", out vertex));
        Assert.Equal(default, vertex);
    }

    [Fact]
    public void A_vertex_that_is_left_out_is_not_found()
    {
        var view = Graph.AsQuikGraph(EdgeKind.References);
        var (inside, outside) = (Vertex("Q100001"), Vertex("file:a.dll"));
        Assert.Throws<VertexNotFoundException>(() => view.OutDegree(outside));
        Assert.Throws<VertexNotFoundException>(() => view.InDegree(outside));
        Assert.Throws<VertexNotFoundException>(() => view.Degree(outside));
        Assert.Throws<VertexNotFoundException>(() => view.IsOutEdgesEmpty(outside));
        Assert.Throws<VertexNotFoundException>(() => view.IsInEdgesEmpty(outside));
        Assert.Throws<VertexNotFoundException>(() => view.OutEdges(outside));
        Assert.Throws<VertexNotFoundException>(() => view.InEdges(default));
        Assert.Throws<VertexNotFoundException>(() => view.OutEdge(outside, 0));
        Assert.Throws<VertexNotFoundException>(() => view.InEdge(outside, 0));
        Assert.False(view.TryGetOutEdges(outside, out _));
        Assert.False(view.TryGetInEdges(outside, out _));
        Assert.False(view.TryGetEdges(outside, inside, out _));
        Assert.False(view.TryGetEdge(inside, outside, out _));
        Assert.False(view.ContainsEdge(inside, outside));
        Assert.True(view.TryGetEdges(inside, outside, out var none));
        Assert.Empty(none);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_edge_has_to_be_among_those_of_its_vertex(int index)
    {
        var view = Graph.AsQuikGraph(EdgeKind.References);
        Assert.Throws<ArgumentOutOfRangeException>(() => view.OutEdge(Vertex("Q100001"), index));
        Assert.Throws<ArgumentOutOfRangeException>(() => view.InEdge(Vertex("Q100001"), index));
    }

    [Fact]
    public void An_edge_to_its_own_source_counts_at_both_ends()
    {
        var own = new BidirectionalGraph<string, Edge<string>>();
        own.AddVerticesAndEdge(new("Q1", "Q1"));
        var view = own.ToKnowledgeGraph(
            id => new Node(id, NodeKind.Article, id), _ => EdgeContent.Of(EdgeKind.References)).AsQuikGraph();
        var vertex = Assert.Single(view.Vertices);
        Assert.Equal((1, 1, 2), (view.OutDegree(vertex), view.InDegree(vertex), view.Degree(vertex)));
        Assert.True(view.ContainsEdge(vertex, vertex));
    }

    [Fact]
    public void The_same_edges_can_be_walked_again_inside_each_other_and_on_other_threads()
    {
        foreach (var edges in new[] { Whole.OutEdges(Vertex("Q100001")), Whole.InEdges(Vertex("file:a.dll")) })
        {
            string[] once = [.. edges.Select(edge => edge.ToString())];
            Assert.True(once.Length > 1);
            Assert.Equal(once, edges.Select(edge => edge.ToString()));
            Assert.Equal(once.Length * once.Length, edges.SelectMany(_ => edges).Count());
        }

        var shared = Whole.OutEdges(Vertex("Q100001"));
        var counts = new int[8];
        Parallel.For(0, counts.Length, i => counts[i] = shared.Count());
        Assert.All(counts, count => Assert.Equal(4, count));
    }

    [Fact]
    public void There_are_no_other_kinds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new GraphView(Graph, [(NodeKind)99], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GraphView(Graph, [], [(EdgeKind)99]));
    }

    [Fact]
    public void Every_member_answers_as_QuikGraphs_own_graph_of_the_same_edges_does() =>
        Generated.ForEvery(Graphs.Any, 100, graph =>
        {
            Compare(graph, NodeKinds.All, EdgeKinds.All, graph.AsQuikGraph());
            Compare(graph, [NodeKind.Article], [EdgeKind.References], graph.AsQuikGraph(EdgeKind.References));
            Compare(
                graph, [NodeKind.Article, NodeKind.File], [EdgeKind.Mentions, EdgeKind.Updates],
                graph.AsQuikGraph(EdgeKind.Mentions, EdgeKind.Updates));
            foreach (var kinds in new NodeKind[][] { [NodeKind.Article], [NodeKind.File], [NodeKind.File, NodeKind.Article] })
            {
                Compare(graph, kinds, EdgeKinds.All, graph.AsQuikGraph(kinds, EdgeKinds.All));
            }
        });

    private static GraphVertex Vertex(string id)
    {
        Assert.True(Whole.TryGetVertex(id, out var vertex));
        return vertex;
    }

    /// <summary>Holds a view against a graph of QuikGraph that is filled from the arrays of the knowledge graph.</summary>
    private static void Compare(
        KnowledgeGraph graph, IReadOnlyList<NodeKind> nodes, IReadOnlyList<EdgeKind> edges, GraphView view)
    {
        var whole = graph.AsQuikGraph();
        var expected = new BidirectionalGraph<GraphVertex, GraphEdge>();
        expected.AddVertexRange(whole.Vertices.Where(vertex => nodes.Contains(vertex.Kind)));
        expected.AddEdgeRange(whole.Edges.Where(edge => edges.Contains(edge.Kind)
            && nodes.Contains(graph.Nodes[edge.Edge.Source].Kind) && nodes.Contains(graph.Nodes[edge.Edge.Target].Kind)));
        Contract.Same(expected, view, [.. whole.Vertices], [.. whole.Edges]);
        Contract.Same(expected, view.ToBidirectionalGraph(), [.. whole.Vertices], [.. whole.Edges]);
    }
}
