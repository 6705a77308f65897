using Linker.Exporting.Dot;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Dot;

public class DotGraphWriterTests
{
    private static readonly string Dot = new DotGraphWriter().Text(Facts.FullGraph());

    [Fact]
    public void There_is_one_statement_for_each_node_and_edge_and_the_legend_adds_none()
    {
        var statements = Dot.Split('\n').Where(line => line.StartsWith("  \"", StringComparison.Ordinal)).ToArray();
        var edges = statements.Count(line => line.Contains("\" -> \"", StringComparison.Ordinal));
        Assert.Equal(Facts.FullGraph().Edges.Length, edges);
        Assert.Equal(Facts.FullGraph().Nodes.Length, statements.Length - edges);
    }

    [Fact]
    public void All_nodes_are_declared_before_the_first_edge() =>
        Assert.True(Dot.LastIndexOf(" [label=", StringComparison.Ordinal) < Dot.IndexOf(" -> ", StringComparison.Ordinal));

    [Fact]
    public void An_article_shows_its_id_and_title_and_tells_the_rest_in_its_tooltip() => Assert.Contains(
        """
          "Q100001" [label="Q100001\nThe \"full\" one \\N", tooltip="Q100001: The \"full\" one \\JN\nkb/Q100001.md\nlast modified 2001-08-09\ncited by 0"]
        """.Replace('J', '\u2060'), Dot, StringComparison.Ordinal);

    [Fact]
    public void A_missing_article_is_dashed_and_red()
    {
        var block = Dot.Split("\n\n").Single(part => part.Contains("  \"Q100003\" [", StringComparison.Ordinal));
        Assert.StartsWith("  node [shape=\"box\", style=\"filled,dashed\", color=\"#dc2626\"", block, StringComparison.Ordinal);
        Assert.Contains("not in the corpus", block, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_tells_where_it_stands() => Assert.Contains(
        """
          "Q100001" -> "Q100002" [tooltip="references: The cited one\nline 12, MORE INFORMATION"]
        """, Dot, StringComparison.Ordinal);

    [Fact]
    public void A_highlighted_node_is_bold()
    {
        var graph = Facts.FullGraph();
        var dot = new DotGraphWriter().Text(graph.Highlighting([graph.Find("Q100003")]));
        var bold = dot.Split('\n').Where(line => line.Contains("Helvetica-Bold", StringComparison.Ordinal));
        Assert.StartsWith("  \"Q100003\" [label=", Assert.Single(bold), StringComparison.Ordinal);
    }

    [Fact]
    public void The_legend_names_every_kind()
    {
        var legend = Dot.Split('\n')[1];
        foreach (var kind in Facts.FullGraph().ListedEdgeKinds) Assert.Contains(kind.Name + " = ", legend, StringComparison.Ordinal);
        foreach (var kind in Facts.FullGraph().ListedNodeKinds.Where(kind => kind != NodeKind.ProductLine))
        {
            Assert.Contains(kind.Name + " = ", legend, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_empty_graph_is_a_picture_too() =>
        Assert.EndsWith("}\n", new DotGraphWriter().Text(KnowledgeGraph.Empty), StringComparison.Ordinal);
}
