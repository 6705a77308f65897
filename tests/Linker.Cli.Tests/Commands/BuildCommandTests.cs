using System.Text.Json;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Both_formats_are_written_and_the_summary_goes_to_standard_error()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001", body: "See Q100002 Another Title");
        var result = InProcess.Run("build", _folder["kb"], "-o", _folder["out"]);
        Assert.Equal(0, result.Code);
        Assert.Equal("", result.Output);
        Assert.Equal(["graph.dot", "graph.json"], _folder.Files("out"));
        Assert.Equal("Read   1 document with 1 article, passed over 0", result.ErrorLines[0]);
        Assert.StartsWith("Found  4 nodes: article 2 (1 missing), product 1, productLine 1", result.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal($"Wrote  {_folder["out/graph.json"]}, {_folder["out/graph.dot"]}", result.ErrorLines[^1]);
    }

    [Fact]
    public void The_default_folder_is_graph_out_in_the_working_directory()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001");
        var result = ChildProcess.RunLinker(_folder.Path, "build", "kb");
        Assert.Equal(0, result.Code);
        Assert.Equal(["graph.dot", "graph.json"], _folder.Files("graph-out"));
        Assert.Contains("Wrote  graph-out/graph.json, graph-out/graph.dot", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"path\":\"kb/a.txt\"", File.ReadAllText(_folder["graph-out/graph.json"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "graph.json")]
    [InlineData("DOT", "graph.dot")]
    [InlineData("dot, json,dot", "graph.dot graph.json")]
    [InlineData("jgf,gexf,cytoscape,mermaid,graphml", "graph.cyjs graph.gexf graph.graphml graph.jgf.json graph.mmd")]
    public void Only_the_formats_asked_for_are_written(string formats, string files)
    {
        _folder.WriteArticle("kb/a.txt", "Q100001");
        Assert.Equal(0, InProcess.Run("build", _folder["kb"], "-o", _folder["out"], "-f", formats).Code);
        Assert.Equal(files.Split(' '), _folder.Files("out"));
    }

    [Fact]
    public void One_format_can_go_to_standard_output()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001");
        var result = InProcess.Run("build", _folder["kb"], "-o", "-", "-f", "json");
        Assert.Equal(0, result.Code);
        using var graph = JsonDocument.Parse(result.Output);
        Assert.Equal("linker-graph", graph.RootElement.GetProperty("format").GetString());
    }

    [Fact]
    public void Several_formats_cannot_go_to_standard_output()
    {
        var result = InProcess.Run("build", _folder.Path, "-o", "-");
        Assert.Equal(2, result.Code);
        Assert.Equal(
            [
                "linker: error: --output: found '-' and several files, expected one with " +
                "-f json, dot, graphml, gexf, cytoscape, jgf, jsonld, ntriples, mermaid or svg",
            ],
            result.ErrorLines);
    }

    [Theory]
    [InlineData("csv", "nodes.csv", "edges.csv")]
    [InlineData("neo4j", "neo4j-nodes.csv", "neo4j-relationships.csv")]
    [InlineData("graphframes", "vertices.jsonl", "edges.jsonl")]
    public void A_format_of_several_files_goes_to_a_directory_and_not_to_standard_output(
        string format, params string[] files)
    {
        _folder.WriteArticle("kb/a.txt", "Q100001");
        Assert.Equal(0, InProcess.Run("build", _folder["kb"], "-o", _folder["out"], "-f", format).Code);
        Assert.Equal(files.Order(), Directory.GetFiles(_folder["out"]).Select(Path.GetFileName).Order());
        Assert.Equal(2, InProcess.Run("build", _folder["kb"], "-o", "-", "-f", format).Code);
    }

    [Fact]
    public void The_number_of_threads_changes_no_byte()
    {
        foreach (var jobs in (string[])["1", "2", "7"])
            Assert.Equal(0, InProcess.Run("build", Repository.Corpus, "-o", _folder[jobs], "-j", jobs).Code);
        foreach (var file in (string[])["graph.json", "graph.dot"])
        {
            var expected = File.ReadAllBytes(_folder[$"1/{file}"]);
            Assert.Equal(expected, File.ReadAllBytes(_folder[$"2/{file}"]));
            Assert.Equal(expected, File.ReadAllBytes(_folder[$"7/{file}"]));
        }
    }

    [Fact]
    public void Quiet_prints_errors_only()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001");
        _folder.Write("kb/b.txt", "no article\n");
        Assert.Equal("", InProcess.Run("build", _folder["kb"], "-o", _folder["out"], "-q").Error);
        Assert.Single(InProcess.Run("build", _folder["nowhere"], "-q").ErrorLines);
    }

    [Fact]
    public void Include_exclude_and_ignore_files_say_what_is_read()
    {
        foreach (var i in (int[])[1, 2, 3, 4]) _folder.WriteArticle($"kb/{i}/a.txt", $"Q10000{i}");
        _folder.WriteArticle("kb/5/b.md", "Q100005");
        _folder.Write("kb/.linkerignore", "/4\n");
        Assert.Equal(["Q100001", "Q100003"], Ids("--include", "*.txt", "--exclude", "2"));
        Assert.Equal(["Q100001", "Q100003", "Q100005"], Ids("--exclude", "2"));
        Assert.Equal(["Q100003", "Q100004", "Q100005"], Ids("--no-ignore", "--exclude", "1", "--exclude", "2"));
    }

    [Fact]
    public void A_list_of_paths_is_read_from_standard_input()
    {
        _folder.WriteArticle("a.txt", "Q100001");
        _folder.WriteArticle("b.txt", "Q100002");
        var run = new Run { Input = new StringReader($"{_folder["b.txt"]}\n\n{_folder["a.txt"]}\n") };
        Assert.Equal(2, InProcess.Run(run, "extract", "-").Facts.Length);
    }

    private string[] Ids(params string[] options) =>
        [.. InProcess.Run(["extract", _folder["kb"], .. options]).Facts.Select(facts => facts.GetProperty("id").GetString()!)];
}
