using Xunit;

namespace Linker.Tests.Kinds;

public class KindSetTests
{
    private static readonly NodeStyle Style = new("box", "#00ff00", "filled", "#00ff00", "#ffffff");
    private static readonly EdgeStyle Line = new("#00ff00", "solid", "1", "#00ff00");

    [Fact]
    public void Every_kind_is_found_by_its_name_and_stands_at_its_ordinal()
    {
        var kinds = KindSet.BuiltIn;
        Assert.All(kinds.Nodes, kind => Assert.Same(kind, kinds.FindNode(kind.Name)));
        Assert.All(kinds.Edges, kind => Assert.Same(kind, kinds.FindEdge(kind.Name)));
        Assert.All(kinds.Nodes, kind => Assert.Same(kind, kinds.Nodes[kind.Ordinal]));
        Assert.All(kinds.Edges, kind => Assert.Same(kind, kinds.Edges[kind.Ordinal]));
        Assert.All(kinds.Facts, kind => Assert.Same(kind, kinds.Facts[kind.Ordinal]));
        Assert.Null(kinds.FindNode("Article"));
        Assert.Null(kinds.FindEdge("cites"));
    }

    [Fact]
    public void An_id_shows_its_kind_by_its_prefix() =>
        Assert.All(KindSet.BuiltIn.Nodes, kind => Assert.Same(kind, KindSet.BuiltIn.ForId(kind.IdPrefix + "x")));

    [Fact]
    public void No_two_kinds_share_a_word_in_any_format()
    {
        Assert.Distinct(KindSet.BuiltIn.Nodes.Select(kind => kind.RdfClass));
        Assert.Distinct(KindSet.BuiltIn.Edges.Select(kind => kind.RdfProperty));
        Assert.Distinct(KindSet.BuiltIn.Nodes.Select(kind => kind.Style.MermaidOpening + kind.Style.Border));
    }

    [Fact]
    public void Articles_come_first_and_have_no_prefix() =>
        Assert.Equal((NodeKind.Article, ""), (KindSet.BuiltIn.Nodes[0], KindSet.BuiltIn.Nodes[0].IdPrefix));

    [Fact]
    public void Kinds_of_a_configuration_come_behind_the_built_in_ones_by_name()
    {
        NodeKind team = new("team", "team:", Style), owner = new("owner", "owner:", Style);
        EdgeKind requires = new("requires", NodeKind.Article, Line), ownedBy = new("ownedBy", team, Line);
        var kinds = KindSet.With([team, owner], [requires, ownedBy]);
        Assert.Equal(["owner", "team"], kinds.Nodes.Skip(KindSet.BuiltIn.Nodes.Count).Select(kind => kind.Name));
        Assert.Equal(["ownedBy", "requires"], kinds.Edges.Skip(KindSet.BuiltIn.Edges.Count).Select(kind => kind.Name));
        Assert.Same(team, kinds.ForId("team:blue"));
        Assert.Same(team, kinds.Nodes[team.Ordinal]);
        Assert.True(Kind.Compare(EdgeKind.Supersedes, ownedBy) < 0 && Kind.Compare(ownedBy, requires) < 0);
    }

    [Fact]
    public void Kinds_of_two_sets_with_one_name_are_equal()
    {
        NodeKind one = new("team", "team:", Style), other = new("team", "team:", Style);
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one == NodeKind.File);
    }

    [Theory]
    [InlineData("file", "other:", "found the kind \"file\" twice")]
    [InlineData("a b", "other:", "found the kind \"a b\", expected letters, digits, - and _ after a letter")]
    [InlineData("", "other:", "found the kind \"\", expected letters, digits, - and _ after a letter")]
    [InlineData("missing", "other:", "found the kind \"missing\", which pictures have already")]
    [InlineData("team", "file:", "found the id prefix \"file:\" twice")]
    [InlineData("team", "team", "found the id prefix \"team\", expected one such as \"team:\"")]
    [InlineData("team", "", "found the id prefix \"\", expected one such as \"team:\"")]
    public void A_kind_that_cannot_be_is_refused(string name, string prefix, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => KindSet.With([new(name, prefix, Style)], [])).Message);

    [Fact]
    public void An_edge_to_a_kind_of_node_that_is_not_there_is_refused()
    {
        var edge = new EdgeKind("ownedBy", new NodeKind("team", "team:", Style), Line);
        var error = Assert.Throws<ArgumentException>(() => KindSet.With([], [edge]));
        Assert.Equal("found edges \"ownedBy\" to \"team\", expected a kind of node", error.Message);
    }
}
