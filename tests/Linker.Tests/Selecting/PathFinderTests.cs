using Linker.Graph;
using Linker.Selecting;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Selecting;

public class PathFinderTests
{
    // Q1 cites Q2, and that Q3 and Q4, which both cite Q5; Q5 and Q6 name a rare file, and everybody a common one.
    private static readonly KnowledgeGraph Graph = Facts.Graph(
        Facts.Article("Q1").Citing("Q2").Naming("common.dll"),
        Facts.Article("Q2").Citing("Q3", "Q4").Naming("common.dll"),
        Facts.Article("Q3").Citing("Q5").Naming("common.dll"),
        Facts.Article("Q4").Citing("Q5").Naming("common.dll"),
        Facts.Article("Q5").Naming("common.dll", "rare.dll"),
        Facts.Article("Q6").Naming("common.dll", "rare.dll").With(FactKind.Downloads, "Rare.dll"),
        Facts.Article("Q7"));

    [Theory]
    [InlineData("Q1", "Q5", "Out 3 of 2: Q1 Q2 Q3 Q5")]
    [InlineData("Q5", "Q1", "In 3 of 2: Q5 Q3 Q2 Q1")]
    [InlineData("Q1", "file:rare.dll", "Out 4 of 2: Q1 Q2 Q3 Q5 file:rare.dll")]
    [InlineData("file:rare.dll", "Q6", "In 1 of 1: file:rare.dll Q6")]
    [InlineData("Q5", "Q6", "Both 2 of 2: Q5 file:rare.dll Q6")]
    [InlineData("Q1", "Q6", "Both 2 of 1: Q1 file:common.dll Q6")]
    [InlineData("Q4", "Q4", "Out 0 of 1: Q4")]
    [InlineData("Q1", "Q7", "Both - of 0:")]
    public void The_closest_relation_is_found(string from, string to, string expected) =>
        Assert.Equal(expected, Show(new PathFinder(Graph, KindSet.BuiltIn.Edges).FindAny(Graph.Find(from), Graph.Find(to), 1)));

    [Theory]
    [InlineData(Direction.Out, "Out - of 0:")]
    [InlineData(Direction.In, "In - of 0:")]
    [InlineData(Direction.Both, "Both 2 of 1: Q3 Q2 Q4|Both 2 of 1: Q3 Q5 Q4")]
    public void Edges_are_walked_as_asked_for(Direction direction, string expected) =>
        Assert.Contains(Show(new PathFinder(Graph, [EdgeKind.References]).Find(Graph.Find("Q3"), Graph.Find("Q4"), direction, 1))
            .Replace("of 2", "of 1", StringComparison.Ordinal), expected.Split('|'));

    [Fact]
    public void A_node_that_no_such_edge_can_lead_to_is_not_reached() => Assert.Equal(
        "Both - of 0:", Show(new PathFinder(Graph, [EdgeKind.References]).FindAny(Graph.Find("Q5"), Graph.Find("file:rare.dll"), 1)));

    [Fact]
    public void All_paths_are_listed_up_to_the_maximum()
    {
        var finder = new PathFinder(Graph, KindSet.BuiltIn.Edges);
        var (from, to) = (Graph.Find("Q1"), Graph.Find("Q5"));
        Assert.Equal(["Q1 Q2 Q3 Q5", "Q1 Q2 Q4 Q5"], finder.FindAny(from, to, 9).Paths.Select(Show));
        Assert.Single(finder.FindAny(from, to, 1).Paths);
    }

    [Fact]
    public void Each_step_has_the_edges_that_make_it()
    {
        var path = new PathFinder(Graph, KindSet.BuiltIn.Edges).FindAny(Graph.Find("Q6"), Graph.Find("Q5"), 9).Paths
            .Single(one => Show(one).Contains("rare", StringComparison.Ordinal));
        Assert.Equal("Q6 offers file:rare.dll, Q6 mentions file:rare.dll; Q5 mentions file:rare.dll", string.Join("; ", path.Steps
            .Select(step => string.Join(", ", step.Select(Show)))));
    }

    [Fact]
    public void Articles_that_cite_each_other_are_one_step_apart_by_two_edges()
    {
        var graph = Facts.Graph(Facts.Article("Q1").Citing("Q2"), Facts.Article("Q2").Citing("Q1"));
        var finder = new PathFinder(graph, KindSet.BuiltIn.Edges);
        Assert.Equal([2], finder.Find(0, 1, Direction.Both, 9).Paths.Single().Steps.Select(step => step.Count));
        Assert.Equal([1], finder.Find(0, 1, Direction.Out, 9).Paths.Single().Steps.Select(step => step.Count));
    }

    [Fact]
    public void Paths_make_a_graph_of_their_own()
    {
        var found = new PathFinder(Graph, KindSet.BuiltIn.Edges).FindAny(Graph.Find("Q1"), Graph.Find("Q5"), 9);
        var part = found.ToGraph(Graph);
        Assert.Equal(["Q1", "Q2", "Q3", "Q4", "Q5"], part.Nodes.ToArray().Select(node => node.Id));
        Assert.Equal(5, part.CountOf(EdgeKind.References));
        Assert.Equal(5, part.Edges.Length);
    }

    private static string Show(FoundPaths found) =>
        $"{found.Direction} {found.Steps?.ToString() ?? "-"} of {found.Count}: {string.Join(" | ", found.Paths.Select(Show))}".TrimEnd();

    private static string Show(GraphPath path) => string.Join(' ', path.Nodes.Select(node => Graph.Nodes[node].Id));

    private static string Show(Edge edge) => $"{Graph.Nodes[edge.Source].Id} {edge.Kind.Name} {Graph.Nodes[edge.Target].Id}";
}
