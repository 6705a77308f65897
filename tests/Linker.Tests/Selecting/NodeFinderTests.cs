using Linker.Graph;
using Linker.Selecting;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Selecting;

public class NodeFinderTests
{
    private static readonly KnowledgeGraph Graph = Facts.Graph(
        Facts.Article("Q150047", "NetWare Drives [Inaccessible] to CIM/MMTA").Citing("Q150999") with
        {
            ProductLine = "Halden NT",
            Products = [new("Halden NT", ["4.0"], 9), new("Halden NT Workstation", [], 10)],
            Keywords = ["kbnetwork"],
        },
        Facts.Article("Q150048", "Printing Stops").Naming("Basesrv.dll", "Fastfat.sys"),
        Facts.Article("Q200001", "Printing Stops").Naming("Kernel.dll"));

    private static readonly NodeFinder Finder = new(Graph);

    [Theory]
    [InlineData("Q150047", "Q150047")]
    [InlineData(" q150047 ", "Q150047")]
    [InlineData("KB150047", "Q150047")]
    [InlineData("kb150999", "Q150999")]
    [InlineData("FILE:BASESRV.DLL", "file:basesrv.dll")]
    [InlineData("netware drives [inaccessible] to cim/mmta", "Q150047")]
    [InlineData("printing stops", "Q150048 Q200001")]
    [InlineData("Basesrv.DLL", "file:basesrv.dll")]
    [InlineData("halden nt", "product:halden-nt line:halden-nt")]
    [InlineData("line:halden-nt", "line:halden-nt")]
    [InlineData("kbnetwork", "keyword:kbnetwork")]
    [InlineData("q1500*", "Q150047 Q150048")]
    [InlineData("Q15*", "Q150047 Q150048 Q150999")]
    [InlineData("file:*.dll", "file:basesrv.dll file:kernel.dll")]
    [InlineData("*.DLL", "file:basesrv.dll file:kernel.dll")]
    [InlineData("*drives*mmta", "Q150047")]
    [InlineData("{Q200001,kbnet*}", "Q200001 keyword:kbnetwork")]
    [InlineData("product:*", "product:halden-nt product:halden-nt-workstation")]
    public void A_text_names_nodes_by_id_then_by_name_then_by_glob(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Finder.Find(text).Select(node => Graph.Nodes[node].Id)));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("Q150049")]
    [InlineData("[no glob")]
    [InlineData("file:kbnetwork")]
    public void A_text_may_name_nothing(string text) => Assert.Empty(Finder.Find(text));

    [Theory]
    [InlineData("Q150049", "Q150047 | Q150048 | Q150999")]
    [InlineData("KB150049", "Q150047 | Q150048 | Q150999")]
    [InlineData("basesvr.dll", "file:basesrv.dll")]
    [InlineData("file:kernal.dll", "file:kernel.dll")]
    [InlineData("kbnetwrok", "keyword:kbnetwork")]
    [InlineData("netware drives to mmta", "NetWare Drives [Inaccessible] to CIM/MMTA")]
    [InlineData("halden workstation", "product:halden-nt-workstation | product:halden-nt | line:halden-nt")]
    [InlineData("line:halden-nt-4", "line:halden-nt")]
    [InlineData("something quite different", "")]
    public void The_nearest_names_are_suggested_best_first(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Finder.Suggest(text)));

    [Fact]
    public void Every_suggestion_names_something() => Generated.ForEvery(
        Generated.TextsOf("Q1500", "4", "8", "Printing", " ", "stops", "halden", "-", "nt", ".dll", "kernel", "file:", "*"),
        200,
        text => Assert.All(Finder.Suggest(text, 5), name => Assert.NotEmpty(Finder.Find(name))));

    [Fact]
    public void There_are_no_more_suggestions_than_asked_for() => Assert.Single(Finder.Suggest("Q150049", 1));

    [Fact]
    public void An_empty_graph_has_nothing_to_suggest() => Assert.Empty(new NodeFinder(KnowledgeGraph.Empty).Suggest("Q1"));
}
