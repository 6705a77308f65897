using System.Text.Json;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

public sealed class FileCommandTests
{
    private static readonly string Graph = Repository.File("graph-out", "sample", "graph.json");

    [Fact]
    public void The_versions_are_listed_newest_first()
    {
        var result = InProcess.Run("file", "HGATE.EXE", Graph);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("""
            Hgate.exe
              file, updated by 2 articles, offered by 0, only named by 2; --all lists them

            Versions (2)
              1999-08-19  09:15  4.0.311  211,456  Q904255  Hgate.exe Stops Responding While the Directory Is Rebuilt
              1998-03-30  14:02           204,800  Q904120  PC HGATE: Mail Gateway Sends a Message Twice After a Busy Line

            """, result.Output);
    }

    [Fact]
    public void All_lists_the_articles_that_only_name_it()
    {
        var counted = InProcess.Run("file", "file:hrdr.sys", Graph).Output;
        Assert.Contains("; --all lists them\n", counted, StringComparison.Ordinal);
        Assert.DoesNotContain("\nOnly named by", counted, StringComparison.Ordinal);
        Assert.Contains("\nOnly named by (", InProcess.Run("file", "file:hrdr.sys", Graph, "--all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_same()
    {
        using var json = JsonDocument.Parse(InProcess.Run("file", "hgate.exe", Graph, "-f", "json").Output);
        Assert.Equal("file:hgate.exe", json.RootElement.GetProperty("id").GetString());
        var newest = json.RootElement.GetProperty("versions")[0];
        Assert.Equal("1999-08-19", newest.GetProperty("date").GetString());
        Assert.Equal(211456, newest.GetProperty("size").GetInt64());
        Assert.Equal(JsonValueKind.Null, newest.GetProperty("platform").ValueKind);
        Assert.Equal("Q904255", newest.GetProperty("article").GetString());
    }

    [Theory]
    [InlineData("hgate.ex", "did you mean file:hgate.exe")]
    [InlineData("Q904120", "found 'Q904120', which is Q904120, expected a file")]
    [InlineData("file:h*", "found 'file:h*', which names ")]
    public void What_is_no_file_is_one_line_with_exit_code_2(string name, string message)
    {
        var result = InProcess.Run("file", name, Graph);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(message, Assert.Single(result.ErrorLines), StringComparison.OrdinalIgnoreCase);
    }
}
