using System.Text.Json;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

public sealed class StatsCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_has_the_counts_and_the_three_lists()
    {
        Assert.Equal(0, InProcess.Run("build", Repository.Corpus, "-o", _folder.Path).Code);
        var result = InProcess.Run("stats", _folder["graph.json"]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        var titles = result.Output.Split('\n').Where(line => line.Length > 0 && char.IsAsciiLetterUpper(line[0]));
        Assert.Equal(
            ["Nodes", "Edges", "Most referenced articles", "Most wanted missing articles", "Files updated by most articles"],
            titles);
        Assert.Matches("\n *[0-9]+ article, of which [0-9]+ missing\n", result.Output);
        Assert.Matches("\n *[0-9]+ Q901010 How to Obtain the Latest Halden 4.0 Service Pack\n", result.Output);
        Assert.Matches("\n *[0-9]+ Hrdr.sys\n", result.Output);
    }

    [Fact]
    public void Json_has_the_same_figures()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001", body: "See Q100002 Another Title");
        _folder.WriteArticle("kb/b.txt", "Q100003", body: "See Q100002 Another Title and Q100001");
        Assert.Equal(0, InProcess.Run("build", _folder["kb"], "-o", _folder["out"]).Code);
        using var json = JsonDocument.Parse(InProcess.Run("stats", _folder["out"], "--format", "json").Output);
        var root = json.RootElement;
        Assert.Equal(2, root.GetProperty("articles").GetInt32());
        Assert.Equal(1, root.GetProperty("missing").GetInt32());
        Assert.Equal(3, root.GetProperty("nodesByKind").GetProperty("article").GetInt32());
        Assert.Equal(3, root.GetProperty("edgesByKind").GetProperty("references").GetInt32());
        Assert.Equal("Q100002", root.GetProperty("mostReferenced")[0].GetProperty("id").GetString());
        Assert.Equal(2, root.GetProperty("mostWanted")[0].GetProperty("articles").GetInt32());
        Assert.Equal(0, root.GetProperty("mostUpdated").GetArrayLength());
    }

    [Fact]
    public void The_default_graph_is_the_one_that_build_makes()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001");
        var result = ChildProcess.RunScript(_folder.Path, "$linker build kb -q && $linker stats");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith("Nodes\n1 article\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_graph_one_line_says_how_to_make_one()
    {
        var result = ChildProcess.RunLinker(_folder.Path, "stats");
        Assert.Equal(2, result.Code);
        Assert.Equal(
            ["linker: error: graph-out/graph.json: no such file, expected a graph; make one with: linker build PATH"],
            result.ErrorLines);
    }

    [Fact]
    public void A_file_that_is_no_graph_is_told_with_its_line()
    {
        var path = _folder.Write("graph.json", "{\n\"format\":\"other\"\n}\n");
        var result = InProcess.Run("stats", path);
        Assert.Equal(2, result.Code);
        Assert.StartsWith($"linker: error: {path}: line 2: found ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
