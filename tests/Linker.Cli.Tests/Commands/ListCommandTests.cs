using System.Text.Json;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

public sealed class ListCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ListCommandTests()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001", "First", "See Q100003, Q100008 and Q100009");
        _folder.WriteArticle("kb/b.txt", "Q100002", "Second", "See Q100003 and Q100009");
        _folder.WriteArticle("kb/c.txt", "Q100003", "Twin");
        _folder.WriteArticle("kb/d.txt", "Q100004", "TWIN");
        InProcess.Run("build", _folder["kb"], "-o", _folder["graph-out"], "-q");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("wanted", "2\tQ100009|1\tQ100008")]
    [InlineData("most-referenced", "2\tQ100003\tTwin|2\tQ100009|1\tQ100008")]
    [InlineData("orphans", "Q100004\tTWIN")]
    [InlineData("dead-ends", "Q100003\tTwin")]
    [InlineData("same-title", "Q100003\tTwin|Q100004\tTWIN")]
    [InlineData("WANTED --top 1", "2\tQ100009")]
    [InlineData("most-referenced --top 2", "2\tQ100003\tTwin|2\tQ100009")]
    public void Every_list_has_a_line_for_each_article(string line, string expected)
    {
        var result = List(line.Split(' '));
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(expected.Replace('|', '\n') + "\n", result.Output);
    }

    [Theory]
    [InlineData("wanted", 2)]
    [InlineData("most-referenced", 3)]
    [InlineData("orphans", 1)]
    [InlineData("dead-ends", 1)]
    [InlineData("same-title", 2)]
    public void Json_has_the_same_entries(string list, int count)
    {
        using var json = JsonDocument.Parse(List(list, "-f", "json").Output);
        Assert.Equal(count, json.RootElement.GetArrayLength());
        var text = List(list).Output.Split('\n');
        for (var i = 0; i < count; i++)
        {
            var entry = json.RootElement[i];
            var counted = entry.TryGetProperty("articles", out var articles) ? $"{articles.GetInt32()}\t" : "";
            Assert.Equal(text[i], $"{counted}{entry.GetProperty("id").GetString()}\t{entry.GetProperty("title").GetString()}".TrimEnd('\t'));
        }

        Assert.Equal(1, JsonDocument.Parse(List(list, "-f", "json", "--top", "1").Output).RootElement.GetArrayLength());
    }

    [Fact]
    public void An_empty_list_is_empty()
    {
        _folder.WriteArticle("one/a.txt", "Q100001");
        InProcess.Run("build", _folder["one"], "-o", _folder["out"], "-q");
        Assert.Equal((0, ""), Short(InProcess.Run("list", "wanted", _folder["out"])));
        Assert.Equal((0, "[]\n"), Short(InProcess.Run("list", "wanted", _folder["out"], "-f", "json")));
    }

    [Fact]
    public void The_default_graph_is_the_one_that_build_makes()
    {
        var expected = List("wanted").Output;
        Assert.Equal((0, expected), Short(ChildProcess.RunLinker(_folder.Path, "list", "wanted")));
        Assert.Equal((0, expected), Short(InProcess.Run("list", "wanted", _folder["graph-out/graph.json"])));
    }

    [Fact]
    public void Without_a_graph_one_line_says_how_to_make_one()
    {
        var result = ChildProcess.RunLinker(_folder["kb"], "list", "wanted");
        Assert.Equal((2, ""), Short(result));
        Assert.Equal(
            ["linker: error: graph-out/graph.json: no such file, expected a graph; make one with: linker build PATH"],
            result.ErrorLines);
    }

    private CliResult List(string list, params string[] options) => List([list, .. options]);

    private CliResult List(string[] line) => InProcess.Run(["list", line[0], _folder["graph-out"], .. line[1..]]);

    private static (int Code, string Output) Short(CliResult result) => (result.Code, result.Output);
}
