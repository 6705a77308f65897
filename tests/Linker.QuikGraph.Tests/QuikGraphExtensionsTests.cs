using System.Text;
using Linker.Exporting;
using Linker.Graph;
using Linker.Tests;
using Linker.Tests.Graph;
using QuikGraph;
using Xunit;

namespace Linker.QuikGraph.Tests;

public class QuikGraphExtensionsTests
{
    private static readonly Node One = new("Q1", NodeKind.Article, "One");
    private static readonly Node Two = new("Q2", NodeKind.Article, "Two");
    private static readonly Node File = new("file:a.dll", NodeKind.File, "a.dll");

    [Fact]
    public void A_view_becomes_the_graph_that_it_shows()
    {
        var graph = Facts.FullGraph();
        Assert.Equal(Json(graph), Json(graph.AsQuikGraph().ToKnowledgeGraph()));
        Assert.Equal(Json(graph), Json(graph.AsQuikGraph().ToBidirectionalGraph().ToKnowledgeGraph()));
    }

    [Fact]
    public void Every_graph_comes_back_as_it_was() => Generated.ForEvery(
        Graphs.Any, 100, graph => Assert.Equal(Json(graph), Json(graph.AsQuikGraph().ToKnowledgeGraph())));

    [Fact]
    public void A_part_of_a_graph_becomes_a_graph()
    {
        var part = Facts.FullGraph().AsQuikGraph([NodeKind.Article], EdgeKinds.All).ToKnowledgeGraph();
        Assert.Equal((4, 2), (part.CountOf(NodeKind.Article), part.CountOf(EdgeKind.References)));
        Assert.Equal(4, part.Nodes.Length);
    }

    [Fact]
    public void What_an_algorithm_took_out_is_not_in_the_graph()
    {
        var view = Facts.FullGraph().AsQuikGraph();
        Assert.True(view.TryGetVertex("Q100002", out var vertex));
        var copy = view.ToBidirectionalGraph();
        copy.RemoveVertex(vertex);
        var graph = copy.ToKnowledgeGraph();
        Assert.Equal(-1, graph.Find("Q100002"));
        Assert.Equal(view.EdgeCount - 1, graph.Edges.Length);
    }

    [Fact]
    public void Graphs_may_be_put_together()
    {
        var (one, other) = (Facts.Graph(Facts.Article("Q100001")), Facts.Graph(Facts.Article("Q100002").Naming("a.dll")));
        var both = one.AsQuikGraph().ToBidirectionalGraph();
        both.AddVerticesAndEdgeRange(other.AsQuikGraph().Edges);
        Assert.Equal(
            Json(Facts.Graph(Facts.Article("Q100001"), Facts.Article("Q100002").Naming("a.dll"))), Json(both.ToKnowledgeGraph()));
    }

    [Fact]
    public void Any_graph_becomes_a_knowledge_graph_by_what_its_vertices_and_edges_stand_for()
    {
        var strings = new AdjacencyGraph<string, TaggedEdge<string, EdgeKind>>();
        strings.AddVerticesAndEdge(new("Q2", "Q1", EdgeKind.References));
        strings.AddVerticesAndEdge(new("Q1", "file:a.dll", EdgeKind.Mentions));
        strings.AddVerticesAndEdge(new("Q1", "file:a.dll", EdgeKind.Updates));
        var graph = strings.ToKnowledgeGraph(
            id => new Node(id, NodeKinds.OfId(id), id.ToUpperInvariant()), edge => EdgeContent.Of(edge.Tag));
        Assert.Equal(["Q1", "Q2", "file:a.dll"], graph.Nodes.ToArray().Select(node => node.Id));
        Assert.Equal(
            ["Q1 updates file:a.dll", "Q1 mentions file:a.dll", "Q2 references Q1"],
            graph.AsQuikGraph().Edges.Select(edge => edge.ToString()));
        Assert.Equal(2, graph.MissingCount);
        Assert.Equal(Json(graph), Json(JsonGraphReader.Read(Encoding.UTF8.GetBytes(Json(graph)))));
    }

    [Fact]
    public void Edges_may_bring_all_that_edges_of_their_kind_have()
    {
        var row = new FileVersion(new DateOnly(2001, 8, 9), null, 42, "1.0", null);
        var graph = Of(
            [One, Two, File, new("product:p", NodeKind.Product, "P")],
            (0, 1, EdgeContent.References(new("Two", null, 7, 2))),
            (0, 2, EdgeContent.Updates(row)),
            (0, 3, EdgeContent.AppliesTo("3.51", "4.0")));
        var edges = graph.Edges;
        Assert.Equal(new ReferenceAttributes("Two", null, 7, 2), edges[0].Reference);
        Assert.Equal(["3.51", "4.0"], edges[1].Versions.ToArray());
        Assert.Equal([row], edges[2].Rows.ToArray());
    }

    [Fact]
    public void Nodes_that_no_graph_could_have_are_refused()
    {
        Refused("Two vertices have the id Q1.", [One, One with { Label = "Again" }]);
        Refused("Q1 is no id of a node of kind file.", [One with { Kind = NodeKind.File }]);
        Refused("file:a.dll is no article, but has its attributes.", [File with { Article = ArticleAttributes.Missing }]);
    }

    [Fact]
    public void Edges_that_no_graph_could_have_are_refused()
    {
        var cites = EdgeContent.Of(EdgeKind.References);
        Refused("The edge references from Q1 to Q2 is there twice.", [One, Two], (0, 1, cites), (0, 1, cites));
        Refused(
            "The edge references from file:a.dll to Q1 cannot be: such edges lead from article to article.",
            [One, File], (1, 0, cites));
        Refused(
            "The edge mentions from Q1 to Q2 cannot be: such edges lead from article to file.",
            [One, Two], (0, 1, EdgeContent.Of(EdgeKind.Mentions)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdgeContent.Of((EdgeKind)99));
    }

    [Fact]
    public void An_undirected_graph_is_refused()
    {
        var graph = new UndirectedGraph<int, Edge<int>>();
        Assert.Throws<ArgumentException>(() => graph.ToKnowledgeGraph(_ => One, _ => EdgeContent.Of(EdgeKind.References)));
    }

    private static void Refused(string message, Node[] nodes, params (int, int, EdgeContent)[] edges) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Of(nodes, edges)).Message);

    private static KnowledgeGraph Of(Node[] nodes, params (int Source, int Target, EdgeContent Content)[] edges)
    {
        var graph = new BidirectionalGraph<int, TaggedEdge<int, EdgeContent>>();
        graph.AddVertexRange(Enumerable.Range(0, nodes.Length));
        graph.AddEdgeRange(edges.Select(edge => new TaggedEdge<int, EdgeContent>(edge.Source, edge.Target, edge.Content)));
        return graph.ToKnowledgeGraph(vertex => nodes[vertex], edge => edge.Tag);
    }

    private static string Json(KnowledgeGraph graph)
    {
        using var stream = new MemoryStream();
        JsonGraphWriter.Write(graph, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
