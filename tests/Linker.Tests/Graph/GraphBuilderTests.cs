using Linker.Articles;
using Linker.Exporting.Json;
using Linker.Extraction;
using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class GraphBuilderTests
{
    [Fact]
    public void The_order_of_the_facts_does_not_matter()
    {
        ArticleFacts[] facts = [Facts.Article("Q2").Citing("Q1", "Q9").Naming("b.dll", "A.dll"), Facts.Article("Q1").Naming("a.dll")];
        Assert.Equal(Json(Facts.Graph(facts)), Json(Facts.Graph([.. facts.Reverse()])));
    }

    [Fact]
    public void Of_two_dialects_the_Markdown_copy_speaks_and_the_other_is_an_alternate()
    {
        var built = GraphBuilder.Build(
        [
            Facts.Article("Q1", "Raw", Dialect.Text).Naming("raw.dll") with { Path = "a.TXT" },
            Facts.Article("Q1", "Marked") with { Path = "b.md" },
        ]);
        var node = built.Graph.Nodes.ToArray().Single();
        Assert.Equal(("Marked", "b.md"), (node.Label, node.Article!.Path));
        Assert.Equal(["a.TXT"], node.Article.Alternates);
        Assert.Empty(built.Duplicates);
    }

    [Fact]
    public void Of_one_dialect_the_first_path_speaks_and_the_others_are_reported()
    {
        var built = GraphBuilder.Build(
        [
            Facts.Article("Q1", "Second") with { Path = "b.md" },
            Facts.Article("Q1", "First") with { Path = "B.md" },
            Facts.Article("Q1", "Raw", Dialect.Text) with { Path = "a.TXT" },
        ]);
        var node = built.Graph.Nodes.ToArray().Single();
        Assert.Equal(("First", "B.md"), (node.Label, node.Article!.Path));
        Assert.Equal(["a.TXT", "b.md"], node.Article.Alternates);
        Assert.Equal([new DuplicateArticle("Q1", "B.md", "b.md")], built.Duplicates);
    }

    [Fact]
    public void A_document_that_is_found_twice_is_no_duplicate()
    {
        var built = GraphBuilder.Build([Facts.Article("Q1"), Facts.Article("Q1")]);
        Assert.Empty(built.Duplicates);
        Assert.Empty(built.Graph.Nodes[0].Article!.Alternates);
    }

    [Theory]
    [InlineData("B B A", "B")]
    [InlineData("B A", "A")]
    [InlineData("", "Q9")]
    public void A_missing_article_is_labelled_with_its_commonest_cited_title(string titles, string label)
    {
        var cited = titles.Split(' ').Select(title => title.Length == 0 ? null : title);
        var graph = Facts.Graph([.. cited.Select((title, i) =>
            Facts.Article($"Q{i}") with { References = [new("Q9", title, null, 1, 1)] })]);
        var node = graph.Nodes[graph.Find("Q9")];
        Assert.True(node.IsMissing);
        Assert.Equal(label, node.Label);
    }

    [Fact]
    public void An_article_keeps_its_own_title_however_it_is_cited()
    {
        var graph = Facts.Graph(
            Facts.Article("Q1", "Own"), Facts.Article("Q2") with { References = [new("Q1", "Cited", null, 1, 1)] });
        Assert.Equal("Own", graph.Nodes[graph.Find("Q1")].Label);
    }

    [Fact]
    public void A_self_reference_is_no_edge() => Assert.True(Facts.Graph(Facts.Article("Q1").Citing("Q1")).Edges.IsEmpty);

    [Fact]
    public void A_blank_name_is_no_node() =>
        Assert.Equal(1, Facts.Graph(Facts.Article("Q1").Naming("", " ") with { ProductLine = "" }).Nodes.Length);

    [Fact]
    public void Spellings_that_fold_to_one_id_are_one_node_with_the_commonest_label()
    {
        var graph = Facts.Graph(
            Facts.Article("Q1").Naming("a.dll", "A.DLL"), Facts.Article("Q2").Naming("A.dll"), Facts.Article("Q3").Naming("A.dll"));
        Assert.Equal(1, graph.CountOf(NodeKind.File));
        Assert.Equal("A.dll", graph.Nodes[graph.Find("file:a.dll")].Label);
        Assert.Equal(3, graph.CountOf(EdgeKind.Mentions));
    }

    [Fact]
    public void Rows_of_one_file_are_one_edge_in_their_order()
    {
        var graph = Facts.Graph(Facts.Article("Q1") with
        {
            UpdatedFiles = [Facts.Row("a.dll", "2"), Facts.Row("b.dll"), Facts.Row("A.DLL", "1")],
        });
        var edges = graph.Outgoing(0, EdgeKind.Updates).ToArray();
        Assert.Equal(2, edges.Length);
        Assert.Equal(["2", "1"], edges[0].Rows.ToArray().Select(row => row.Version));
    }

    [Fact]
    public void Versions_of_one_product_are_merged_in_order_each_once()
    {
        var graph = Facts.Graph(Facts.Article("Q1") with
        {
            Products = [new("Word", ["2.0", "1.0"], 1), new("word", ["1.0", "3.0"], 2)],
        });
        Assert.Equal(["2.0", "1.0", "3.0"], graph.Edges[0].Versions.ToArray());
        Assert.Equal(1, graph.Edges.Length);
    }

    [Fact]
    public void An_article_may_update_offer_and_mention_one_file()
    {
        var article = Facts.Article("Q1").Naming("a.dll").With(FactKind.Downloads, "a.dll");
        var graph = Facts.Graph(article with { UpdatedFiles = [Facts.Row("a.dll")] });
        Assert.Equal([EdgeKind.Updates, EdgeKind.Offers, EdgeKind.Mentions], graph.Edges.ToArray().Select(edge => edge.Kind));
    }

    [Fact]
    public void An_article_whose_id_looks_like_a_files_is_refused() =>
        Assert.Throws<ArgumentException>(() => Facts.Graph(Facts.Article("file:a.dll")));

    private static byte[] Json(KnowledgeGraph graph)
    {
        using var memory = new MemoryStream();
        JsonGraphWriter.Write(graph, memory);
        return memory.ToArray();
    }
}
