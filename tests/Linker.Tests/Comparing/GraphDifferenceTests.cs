using FsCheck.Fluent;
using Linker.Comparing;
using Linker.Exporting.Json;
using Linker.Extraction;
using Linker.Graph;
using Linker.Tests.Checking.Reports;
using Linker.Tests.Exporting;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Comparing;

public class GraphDifferenceTests
{
    [Fact]
    public void A_graph_and_itself_differ_in_nothing() =>
        Assert.True(GraphDifference.Between(Facts.FullGraph(), Facts.FullGraph()).IsEmpty);

    [Fact]
    public void All_of_a_graph_is_added_where_there_was_none()
    {
        var graph = Facts.FullGraph();
        var difference = GraphDifference.Between(KnowledgeGraph.Empty, graph);
        Assert.Equal(graph.ArticleCount, difference.Articles.Count);
        Assert.Equal(graph.Edges.Length, difference.References.Count + difference.Facts.Count);
        Assert.All(difference.References.Concat(difference.Facts), change => Assert.Equal(ChangeKind.Added, change.Kind));
    }

    [Fact]
    public void A_reference_breaks_where_its_target_leaves_the_corpus_and_is_mended_where_it_comes_back()
    {
        var whole = Facts.Graph(Facts.Article("Q1").Citing("Q2"), Facts.Article("Q2", "The second"));
        var broken = Facts.Graph(Facts.Article("Q1").Citing("Q2"));
        Assert.Equal(["removed Q2", "broke Q1 references Q2"], Lines(whole, broken));
        Assert.Equal(["added Q2", "mended Q1 references Q2"], Lines(broken, whole));
    }

    [Fact]
    public void Changed_attributes_are_told_with_both_values()
    {
        var old = Facts.Article("Q1", "Old") with
        {
            LastModified = new DateOnly(2001, 8, 9),
            ProductLine = "Word",
            Keywords = ["kbfix"],
            Products = [new("Word", ["1.0"], 1)],
            References = [new("Q2", "Cited", "CAUSE", 3, 1)],
            UpdatedFiles = [new("a.dll", new DateOnly(1999, 9, 24), new TimeOnly(15, 55), 100, "4.0", "x86", 3)],
        };
        var changed = old with
        {
            Title = "New",
            Path = "kb/other.md",
            LastModified = null,
            ProductLine = "word",
            Keywords = ["KBFIX"],
            Products = [new("Word", ["1.0", "2.0"], 1)],
            References = [new("Q2", "Cited anew", null, 9, 2)],
            UpdatedFiles = [new("a.dll", null, null, null, null, null, 3)],
        };
        Assert.Equal(
            [
                "changed Q1 [title: Old > New; path: kb/Q1.md > kb/other.md; lastModified: 2001-08-09 > ; "
                    + "productLine: Word > word; keywords: kbfix > KBFIX]",
                "changed Q1 references Q2 [title: Cited > Cited anew; section: CAUSE > ; count: 1 > 2]",
                "changed Q1 appliesTo product:word [versions: 1.0 > 1.0, 2.0]",
                "changed Q1 updates file:a.dll [rows: 1999-09-24 15:55 4.0 100 bytes x86 > ]",
                "changed Q2 [label: Cited > Cited anew]",
                "changed line:word [label: Word > word]",
                "changed keyword:kbfix [label: kbfix > KBFIX]",
            ],
            Lines(Facts.Graph(old), Facts.Graph(changed)));
    }

    [Fact]
    public void The_line_of_a_citation_does_not_count()
    {
        var old = Facts.Article("Q1") with { References = [new("Q2", null, null, 3, 1)] };
        Assert.Empty(Lines(Facts.Graph(old), Facts.Graph(old with { References = [new("Q2", null, null, 4, 1)] })));
    }

    [Fact]
    public void Derived_edges_are_facts_too()
    {
        ArticleFacts[] facts = [Fix("Q1", 1), Fix("Q2", 2)];
        Assert.Equal(
            [
                "changed Q2 updates file:a.dll [rows: 1999-01-02 > 1999-01-03]",
                "changed Q2 supersedes Q1 "
                    + "[files: file:a.dll: 1999-01-02 after 1999-01-01 > file:a.dll: 1999-01-03 after 1999-01-01]",
            ],
            Lines(Facts.Graph(facts), Facts.Graph(facts[0], Fix("Q2", 3))));
    }

    /// <summary>Random articles, some of them edited: the difference has these edits, what follows from them, and no more.</summary>
    [Fact]
    public void Of_planted_edits_exactly_those_are_listed() => Generated.ForEvery(PlantedEdits.Corpora, 500, corpora =>
    {
        var expected = PlantedEdits.Difference(corpora.Before, corpora.After);
        var actual = Lines(Facts.Graph(corpora.Before), Facts.Graph(corpora.After));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Nothing_is_different_just_where_the_files_are_the_same_but_for_lines() =>
        Generated.ForEvery(PlantedEdits.Corpora, 200, corpora =>
        {
            var (old, other) = (Facts.Graph(corpora.Before), Facts.Graph(corpora.After));
            var isSame = new JsonGraphWriter().Text(old) == new JsonGraphWriter().Text(other);
            Assert.Equal(isSame, GraphDifference.Between(old, other).IsEmpty);
        });

    private static string[] Lines(KnowledgeGraph old, KnowledgeGraph other)
    {
        var difference = GraphDifference.Between(old, other);
        return
        [
            .. difference.Articles.Select(Line),
            .. difference.References.Concat(difference.Facts).Select(change =>
                $"{change.Kind.Name()} {change.Source.Id} {change.Edge.Kind.Name} {change.Target.Id}{Text(change.Attributes)}"),
            .. difference.Names.Select(Line),
        ];
    }

    private static string Line(NodeChange change) => $"{change.Kind.Name()} {change.Node.Id}{Text(change.Attributes)}";

    private static string Text(IReadOnlyList<AttributeChange> attributes) => attributes.Count == 0
        ? ""
        : $" [{string.Join("; ", attributes.Select(one => $"{one.Name}: {one.Old} > {one.New}"))}]";

    private static ArticleFacts Fix(string id, int day) => Facts.Article(id) with
    {
        Products = [new("Word", [], 1)],
        UpdatedFiles = [new("a.dll", new DateOnly(1999, 1, day), null, null, null, null, 1)],
    };
}
