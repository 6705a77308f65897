using System.Text;
using Linker.Exporting.Dot;
using Linker.Exporting.Json;
using Linker.Extraction;
using Linker.Graph;
using Linker.Selecting;
using Linker.Tests.Checking.Reports;
using Linker.Tests.Exporting;
using Linker.Tests.Exporting.Json;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Selecting;

public class CollapsingTests
{
    private static readonly KnowledgeGraph Graph = Facts.Graph(
        Of("Q1", "Server").Citing("Q3", "Q2", "Q9").Naming("a.dll") with { UpdatedFiles = [Facts.Row("b.dll", "1")] },
        Of("Q2", "Server", "Workstation").Citing("Q3").Naming("a.dll") with { UpdatedFiles = [Facts.Row("b.dll", "2")] },
        Of("Q3", "Mail"),
        Of("Q4", "Server").Citing("Q5"),
        Facts.Article("Q5"));

    [Fact]
    public void An_article_becomes_part_of_the_product_that_most_articles_apply_to()
    {
        var collapsed = Collapse(NodeKind.Product);
        Assert.Equal(
            "Q5 Q9 product:mail product:server line:line-m line:line-s file:a.dll file:b.dll", Nodes(collapsed.Graph));
        Assert.Equal(4, collapsed.CollapsedArticles);
    }

    [Fact]
    public void An_article_of_two_products_with_as_many_articles_becomes_part_of_the_first()
    {
        var graph = Facts.Graph(Of("Q1", "Beta", "Alpha").Citing("Q3"), Of("Q2", "Alpha", "Beta").Citing("Q3"), Facts.Article("Q3"));
        var collapsed = GraphSelector.Select(graph, new() { Collapse = NodeKind.Product, Edges = [EdgeKind.References] }).Graph;
        Assert.Equal("Q3 product:alpha", Nodes(collapsed));
        Assert.Equal(2, Assert.Single(collapsed.Edges.ToArray()).Reference!.Count);
    }

    [Fact]
    public void Edges_between_the_same_nodes_become_one_with_the_sum_of_counts()
    {
        var graph = Collapse(NodeKind.Product).Graph;
        var server = graph.Find("product:server");
        Assert.Equal(
            ["Q5 1", "Q9 1", "product:mail 2"],
            graph.Outgoing(server, EdgeKind.References).ToArray()
                .Select(edge => $"{graph.Nodes[edge.Target].Id} {edge.Reference!.Count}"));
        Assert.All(graph.Edges.ToArray(), edge => Assert.Equal(0, edge.Reference?.Line ?? 0));
        Assert.Equal(["1", "2"], graph.Outgoing(server, EdgeKind.Updates)[0].Rows.ToArray().Select(row => row.Version));
    }

    [Fact]
    public void Articles_of_a_product_line_become_one_node_with_all_their_products_and_versions()
    {
        var graph = Collapse(NodeKind.ProductLine).Graph;
        Assert.Equal(
            "Q5 Q9 product:mail product:server product:workstation line:line-m line:line-s file:a.dll file:b.dll", Nodes(graph));
        var products = graph.Outgoing(graph.Find("line:line-s"), EdgeKind.AppliesTo);
        Assert.Equal(["Q1", "Q2", "Q4"], products[0].Versions.ToArray());
    }

    [Fact]
    public void Roots_become_what_their_articles_become()
    {
        var collapsed = GraphSelector.Select(Graph, new()
        {
            Collapse = NodeKind.Product, Roots = [Graph.Find("Q3")], Highlighted = [Graph.Find("Q3")], Depth = 1,
            Edges = [EdgeKind.References],
        });
        Assert.Equal("product:mail product:server", Nodes(collapsed.Graph));
        Assert.Equal([0], collapsed.Graph.Highlighted);
    }

    [Fact]
    public void A_root_stays_where_nothing_else_does() => Assert.Equal(
        "product:workstation",
        Nodes(GraphSelector.Select(Graph, new() { Collapse = NodeKind.Product, Roots = [Graph.Find("product:workstation")] }).Graph));

    [Theory]
    [InlineData("product")]
    [InlineData("productLine")]
    public void What_was_collapsed_can_be_written_and_read_again(string name)
    {
        var into = KindSet.BuiltIn.FindNode(name)!;
        var text = new JsonGraphWriter().Text(Collapse(into).Graph);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Equal(text, new JsonGraphWriter().Text(JsonGraphReader.Read(stream)));
        Assert.True(GraphSchemaTests.IsValid(text));
        Assert.Contains("[label=\"2\", tooltip=\"references: 2\"]", new DotGraphWriter().Text(Collapse(into).Graph), StringComparison.Ordinal);
    }

    private static SelectedGraph Collapse(NodeKind into) => GraphSelector.Select(Graph, new() { Collapse = into });

    private static string Nodes(KnowledgeGraph graph) => string.Join(' ', graph.Nodes.ToArray().Select(node => node.Id));

    private static ArticleFacts Of(string id, params string[] products) => Facts.Article(id) with
    {
        ProductLine = $"Line {products[0][0]}",
        Products = [.. products.Select(name => new Product(name, [id], 1))],
    };
}
