using Linker.Graph;
using Linker.Selecting;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Selecting;

public class GraphSelectorTests
{
    // Q1 cites Q2, Q2 cites Q3, Q3 cites Q4 and Q1 cites Q3; Q5 hangs on nothing, and Q9 is missing.
    private static readonly KnowledgeGraph Graph = Facts.Graph(
        Facts.Article("Q1").Citing("Q2", "Q3") with { LastModified = new(2001, 1, 1), Keywords = ["kbone"] },
        Facts.Article("Q2").Citing("Q3", "Q9").Naming("a.dll") with { LastModified = new(2002, 1, 1) },
        Facts.Article("Q3").Citing("Q4").Naming("a.dll"),
        Facts.Article("Q4").Naming("b.dll") with { LastModified = new(2002, 5, 1) },
        Facts.Article("Q5"));

    [Fact]
    public void Without_a_wish_everything_stays()
    {
        var selected = Select(new GraphSelection());
        Assert.Equal(Graph.Nodes, selected.Graph.Nodes);
        Assert.Equal(Graph.Edges.Length, selected.Graph.Edges.Length);
        Assert.Equal(new SelectedGraph(selected.Graph), selected);
    }

    [Theory]
    [InlineData("Q2", 1, Direction.Out, "Q2 Q3 Q9 file:a.dll")]
    [InlineData("Q2", 1, Direction.In, "Q1 Q2")]
    [InlineData("Q2", 1, Direction.Both, "Q1 Q2 Q3 Q9 file:a.dll")]
    [InlineData("Q1", 2, Direction.Out, "Q1 Q2 Q3 Q4 Q9 file:a.dll keyword:kbone")]
    [InlineData("file:b.dll", 2, Direction.In, "Q3 Q4 file:b.dll")]
    [InlineData("Q5", 9, Direction.Both, "Q5")]
    [InlineData("Q4", null, Direction.Both, "Q1 Q2 Q3 Q4 Q9 file:a.dll file:b.dll keyword:kbone")]
    public void A_walk_goes_from_its_roots_as_deep_as_asked_for(string root, int? depth, Direction direction, string nodes) =>
        Assert.Equal(nodes, Nodes(new() { Roots = Find(root), Depth = depth, Direction = direction }));

    [Fact]
    public void Edges_between_what_a_walk_reached_are_there_whichever_way_it_went() => Assert.Equal(
        "Q1-Q2 Q1-Q3 Q2-Q3",
        Edges(new() { Roots = Find("Q1"), Depth = 1, Kinds = [NodeKind.Article], Direction = Direction.Out }));

    [Fact]
    public void Unwanted_kinds_are_left_out_and_not_walked_through_but_roots_stay()
    {
        Assert.Equal("Q2 Q3 file:a.dll", Nodes(new() { Roots = Find("file:a.dll"), Depth = 1, Kinds = [NodeKind.Article] }));
        Assert.Equal("Q1 Q2", Nodes(new() { Roots = Find("Q1", "Q2"), Kinds = [NodeKind.File], Edges = [EdgeKind.References] }));
        Assert.Equal("Q4 file:b.dll", Nodes(new() { Roots = Find("Q4"), Edges = [EdgeKind.Mentions] }));
    }

    [Fact]
    public void Without_roots_nodes_whose_edges_are_all_unwanted_are_left_out_and_those_that_had_none_stay() =>
        Assert.Equal("Q1 Q2 Q3 Q4 Q5 Q9", Nodes(new() { Edges = [EdgeKind.References] }));

    [Fact]
    public void Articles_before_a_day_or_without_one_are_left_out_but_missing_ones_and_roots_stay()
    {
        Assert.Equal("Q2 Q4 Q9 file:a.dll file:b.dll", Nodes(new() { Since = new(2002, 1, 1) }));
        Assert.Equal("Q1 Q2", Nodes(new() { Since = new(2002, 1, 1), Roots = Find("Q1"), Depth = 1, Kinds = [NodeKind.Article] }));
    }

    [Fact]
    public void A_stop_is_shown_but_not_walked_through() => Assert.Equal(
        "Q1 Q2 Q3 keyword:kbone", Nodes(new() { Roots = Find("Q1"), Stops = Find("Q2", "Q3") }));

    [Theory]
    [InlineData(1, "Q1", 7)]
    [InlineData(2, "Q1 Q3", 6)]
    [InlineData(4, "Q1 Q2 Q3 keyword:kbone", 4)]
    [InlineData(5, "Q1 Q2 Q3 file:a.dll keyword:kbone", 3)]
    [InlineData(8, "Q1 Q2 Q3 Q4 Q9 file:a.dll file:b.dll keyword:kbone", 0)]
    public void Of_too_many_nodes_the_nearest_stay_and_of_these_the_most_cited(int most, string nodes, int leftOut)
    {
        var selection = new GraphSelection { Roots = Find("Q1"), MaximumNodes = most };
        Assert.Equal(nodes, Nodes(selection));
        Assert.Equal(leftOut, Select(selection).NodesLeftOut);
    }

    [Fact]
    public void A_reference_that_others_make_unnecessary_is_left_out()
    {
        var selection = new GraphSelection { Edges = [EdgeKind.References], Reduce = true };
        Assert.Equal("Q1-Q2 Q2-Q3 Q2-Q9 Q3-Q4", Edges(selection));
        Assert.Equal(1, Select(selection).ReducedReferences);
    }

    [Fact]
    public void Reducing_looks_only_at_what_is_shown() => Assert.Equal(
        "Q1-Q3", Edges(new() { Roots = Find("Q1"), Edges = [EdgeKind.References], MaximumNodes = 2, Reduce = true }));

    [Fact]
    public void Highlighted_nodes_keep_their_mark_under_their_new_ordinals()
    {
        var selected = Select(new() { Roots = Find("Q4"), Depth = 1, Highlighted = Find("Q1", "Q4", "file:b.dll") }).Graph;
        Assert.Equal("Q3 Q4 file:b.dll", Show(selected));
        Assert.Equal([1, 2], selected.Highlighted.Order());
        Assert.Empty(Graph.Highlighted);
    }

    [Fact]
    public void Boilerplate_is_left_out_unless_it_is_asked_for()
    {
        var graph = BoilerplateTests.Graph(30, static _ => "How to Obtain the Latest Service Pack");
        var without = GraphSelector.Select(graph, new() { WithoutBoilerplate = true });
        Assert.Equal((0, 30), (without.Graph.Edges.Length, without.BoilerplateLeftOut));
        var asked = GraphSelector.Select(graph, new() { WithoutBoilerplate = true, Roots = [graph.Find("Q9")] });
        Assert.Equal((30, 0), (asked.Graph.Edges.Length, asked.BoilerplateLeftOut));
    }

    [Fact]
    public void Attributes_stay_as_they_were()
    {
        var whole = Facts.FullGraph();
        var root = whole.Find("Q100001");
        var part = GraphSelector.Select(whole, new() { Roots = [root], Depth = 1 }).Graph;
        Assert.Equal(whole.Nodes, part.Nodes);
        foreach (var kind in whole.ListedEdgeKinds)
        {
            var (before, after) = (whole.Outgoing(root, kind)[0], part.Outgoing(root, kind)[0]);
            Assert.Equal(before.Reference, after.Reference);
            Assert.Equal(before.Versions, after.Versions);
            Assert.Equal(before.Rows, after.Rows);
        }
    }

    private static SelectedGraph Select(GraphSelection selection) => GraphSelector.Select(Graph, selection);

    private static int[] Find(params string[] ids) => [.. ids.Select(id => Graph.Find(id))];

    private static string Nodes(GraphSelection selection) => Show(Select(selection).Graph);

    private static string Show(KnowledgeGraph graph) => string.Join(' ', graph.Nodes.ToArray().Select(node => node.Id));

    private static string Edges(GraphSelection selection)
    {
        var graph = Select(selection).Graph;
        return string.Join(' ', graph.Edges.ToArray().Select(edge => $"{graph.Nodes[edge.Source].Id}-{graph.Nodes[edge.Target].Id}"));
    }
}
