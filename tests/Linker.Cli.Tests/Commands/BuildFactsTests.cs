using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

/// <summary><c>build --facts</c>: what many machines have extracted becomes the graph that one would have made.</summary>
public sealed class BuildFactsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sharded_and_whole_builds_give_the_same_bytes()
    {
        Assert.Equal(0, InProcess.Run("build", Repository.Corpus, "-o", _folder["whole"]).Code);
        var lines = InProcess.Run("extract", Repository.Corpus).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var shard = 0; shard < 5; shard++)
        {
            // Shares that overlap, with lines in another order than the corpus has.
            var share = lines.Where((_, i) => i % 5 == shard || i % 7 == shard).Reverse();
            _folder.Write($"facts/part-{shard}", string.Concat(share.Select(line => line + "\n")));
        }

        foreach (var jobs in (string[])["1", "3"])
        {
            var result = InProcess.Run("build", "--facts", _folder["facts/part-[1-4]"], _folder["facts/part-0"], "-j", jobs, "-o", _folder["sharded"]);
            Assert.Equal(0, result.Code);
            Assert.Equal("Read   42 documents with 30 articles, passed over 0", result.ErrorLines[0]);
            AssertSame();
        }
    }

    [Fact]
    public void A_kind_of_the_configuration_is_in_the_graph_and_in_every_answer_about_it()
    {
        _folder.Write("facts.ndjson", """{"id":"Q900001","path":"a.md","dialect":"markdown","title":"One","owners":["Blue team"]}""" + "\n");
        var configuration = _folder.Write("c.json", """
            { "kinds": {
                "nodes": [{ "name": "team", "color": "#0ea5e9", "shape": "component" }],
                "edges": [{ "name": "ownedBy", "target": "team", "fact": "owners", "targetHeading": "Owners", "sourceHeading": "Owns" }]
            } }
            """);
        var graph = _folder["out"];
        Assert.Equal(0, InProcess.Run("build", "--facts", _folder["facts.ndjson"], "-c", configuration, "-o", graph).Code);
        Assert.Contains("team = #0ea5e9 component", File.ReadAllText(_folder["out/graph.dot"]), StringComparison.Ordinal);
        Assert.Contains("Owners (1)\n  Blue team", InProcess.Run("show", "Q900001", graph).Output, StringComparison.Ordinal);
        Assert.Contains("team:blue team  Blue team\n  team", InProcess.Run("show", "blue team", graph).Output, StringComparison.Ordinal);
        Assert.Contains("Owns (1)\n  Q900001", InProcess.Run("show", "blue team", graph).Output, StringComparison.Ordinal);
        Assert.Contains("ownedBy", InProcess.Run("stats", graph).Output, StringComparison.Ordinal);
        Assert.Contains("ownedBy", InProcess.Run("path", "Q900001", "blue team", graph, "--edges", "ownedby").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("team", InProcess.Run("export", graph, "-f", "mermaid", "--kinds", "article", "-o", "-").Output, StringComparison.Ordinal);
        Assert.Equal("", InProcess.Run("diff", graph, graph).Output);
    }

    [Fact]
    public void Shards_that_a_list_of_paths_made_give_the_same_bytes()
    {
        const string Script =
            "$linker build tests/corpus -q -o whole && find tests/corpus -type f | sort -r > paths && split -n r/3 paths paths- && "
            + "for list in paths-*; do $linker extract -q - < $list > facts-$list; done && "
            + "cat facts-paths-a[ab] | $linker build --facts - facts-paths-ac -q -o sharded";
        Directory.CreateSymbolicLink(_folder["tests"], Repository.File("tests"));
        var result = ChildProcess.RunScript(_folder.Path, Script);
        Assert.Equal((0, "", ""), (result.Code, result.Output, result.Error));
        AssertSame();
    }

    [Fact]
    public void A_line_that_holds_no_facts_is_a_warning_and_is_counted()
    {
        var path = Facts(extra: "{\"id\":\"Q100002\"\n");
        var result = InProcess.Run("build", "--facts", path, "-o", _folder["out"]);
        Assert.Equal(0, result.Code);
        Assert.StartsWith($"linker: warning: {path}: line 2: found what is no JSON (", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.Equal("Read   1 document with 1 article, passed over 1", result.ErrorLines[1]);
    }

    [Fact]
    public void With_strict_a_line_that_holds_no_facts_ends_the_run()
    {
        var result = InProcess.Run("build", "--facts", Facts(extra: "[]\n"), "--strict", "-o", _folder["out"]);
        Assert.Equal(2, result.Code);
        Assert.Equal(
            "linker: error: 1 document had to be passed over; with --strict nothing is written then", result.ErrorLines[^1]);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Theory]
    [InlineData("<html>\n", "{0}: line 1: found what is no JSON (")]
    [InlineData("{\"format\":\"linker-graph\"}\n", "{0}: line 1: found an object without one of them, expected an id")]
    [InlineData("", "{0}: no article found; expected at least one document with an article id such as Q150047")]
    public void A_file_that_is_no_facts_is_one_line_with_exit_code_2(string content, string message)
    {
        var path = _folder.Write("facts.ndjson", content);
        var result = InProcess.Run("build", "--facts", path, "-q", "-o", _folder["out"]);
        Assert.Equal(2, result.Code);
        Assert.StartsWith(
            "linker: error: " + message.Replace("{0}", path, StringComparison.Ordinal), Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_line_with_exit_code_2()
    {
        var result = InProcess.Run("build", "--facts", _folder["nowhere"]);
        Assert.Equal(2, result.Code);
        Assert.StartsWith($"linker: error: {_folder["nowhere"]}: no such file", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_choose_articles_make_no_sense_with_facts()
    {
        var result = InProcess.Run("build", "--facts", Facts(), "--exclude", "a");
        Assert.Equal(2, result.Code);
        Assert.Equal(
            ["linker: error: found both --facts and --exclude, expected one of them: facts are read whole"], result.ErrorLines);
    }

    private string Facts(string extra = "")
    {
        var article = _folder.WriteArticle("kb/a.txt", "Q100001");
        return _folder.Write("facts.ndjson", InProcess.Run("extract", article).Output + extra);
    }

    private void AssertSame()
    {
        foreach (var file in (string[])["graph.json", "graph.dot"])
            Assert.Equal(File.ReadAllText(_folder[$"whole/{file}"]), File.ReadAllText(_folder[$"sharded/{file}"]));
    }
}
