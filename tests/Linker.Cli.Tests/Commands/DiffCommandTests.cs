using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DiffCommandTests()
    {
        _folder.WriteArticle("old/a.txt", "Q100001", "First", "See Q100002 Second");
        _folder.WriteArticle("old/b.txt", "Q100002", "Second");
        _folder.WriteArticle("new/a.txt", "Q100001", "First one", "See Q100002 Second");
        foreach (var corpus in (string[])["old", "new"])
            Assert.Equal(0, InProcess.Run("build", _folder[corpus], "-o", _folder[corpus + "-graph"]).Code);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_graph_and_itself_are_equal_with_exit_code_0()
    {
        var result = InProcess.Run("diff", _folder["old-graph"], _folder["old-graph/graph.json"]);
        Assert.Equal((0, "", ""), (result.Code, result.Output, result.Error));
    }

    [Fact]
    public void Changes_are_listed_with_exit_code_1()
    {
        var result = InProcess.Run("diff", _folder["old-graph"], _folder["new-graph"]);
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.Equal($"""
            Articles: 1 removed, 1 changed
              removed  Q100002  Second
              changed  Q100001  First one
                       title: "First" -> "First one"
                       path: "{_folder["old/a.txt"]}" -> "{_folder["new/a.txt"]}"

            References: 1 broke
              broke    Q100001 references Q100002  Second

            Facts: 2 removed
              removed  Q100002 appliesTo product:northwind-halden  Northwind Halden
              removed  Q100002 inProductLine line:northwind-halden  Northwind Halden

            """, result.Output);
    }

    [Theory]
    [InlineData("old-graph", "new-graph", "any", 1)]
    [InlineData("old-graph", "new-graph", "broke", 1)]
    [InlineData("old-graph", "new-graph", "never", 0)]
    [InlineData("new-graph", "old-graph", "broke", 0)]
    public void The_exit_code_is_what_fail_on_says(string old, string other, string failOn, int code) =>
        Assert.Equal(code, InProcess.Run("diff", _folder[old], _folder[other], "--fail-on", failOn).Code);

    [Theory]
    [InlineData("json", "{\"format\":\"linker-diff\",\"version\":1,\n")]
    [InlineData("markdown", "# Changes of the graph\n")]
    public void Other_formats_are_written_too(string format, string beginning) => Assert.StartsWith(
        beginning, InProcess.Run("diff", _folder["old-graph"], _folder["new-graph"], "-f", format).Output, StringComparison.Ordinal);

    [Fact]
    public void A_graph_that_is_not_there_is_one_line_with_exit_code_2()
    {
        var result = InProcess.Run("diff", _folder["old-graph"], _folder["nowhere"]);
        Assert.Equal(2, result.Code);
        Assert.Equal(
            [$"linker: error: {_folder["nowhere"]}: no such file, expected a graph; make one with: linker build PATH"],
            result.ErrorLines);
        Assert.Equal(2, InProcess.Run("diff", _folder["old-graph"]).Code);
    }
}
