using System.Text.Json;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Output;

/// <summary>Whatever an article says stays exact in JSON, and harmless in DOT and on a terminal.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Title =
        "\"Quoted\" \\N back\\slash <script>alert(1)</script> \e[31mred\e[0m \u009B31m \u202Ereversed [bold]x[/]";

    private readonly TemporaryFolder _folder = new();

    public HostileTextTests()
    {
        _folder.WriteArticle("kb/a\e[2J.txt", "Q100001", Title, $"See Q100002\n\n{new string('x', 10_000)}.exe is long.");
        _folder.WriteArticle("kb/b.txt", "Q100002", Title + new string('y', 10_000), "See Q100001");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Facts_and_graph_hold_the_text_as_it_is()
    {
        Assert.Equal(Title, InProcess.Run("extract", _folder["kb"]).Facts[0].GetProperty("title").GetString());
        using var graph = JsonDocument.Parse(InProcess.Run("build", _folder["kb"], "-o", "-", "-f", "json").Output);
        var labels = graph.RootElement.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("label").GetString());
        Assert.Contains(Title, labels);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("check")]
    [InlineData("check", "-f", "json")]
    [InlineData("check", "-f", "sarif")]
    [InlineData("check", "-f", "junit")]
    [InlineData("check", "-f", "github")]
    [InlineData("check", "-f", "markdown")]
    [InlineData("build", "-o", "-", "-f", "json")]
    [InlineData("build", "-o", "-", "-f", "dot")]
    public void No_output_holds_a_control_character(params string[] arguments) =>
        MustBeHarmless(InProcess.Run([arguments[0], _folder["kb"], .. arguments[1..]]));

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Statistics_hold_no_control_character(string format)
    {
        InProcess.Run("build", _folder["kb"], "-o", _folder["out"]);
        var result = InProcess.Run("stats", _folder["out"], "-f", format);
        Assert.Contains("Q100001", result.Output, StringComparison.Ordinal);
        Assert.Contains("\\u001B[31mred", result.Output, StringComparison.Ordinal);
        MustBeHarmless(result);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Lists_hold_no_control_character(string format)
    {
        InProcess.Run("build", _folder["kb"], "-o", _folder["out"]);
        var result = InProcess.Run("list", "most-referenced", _folder["out"], "-f", format);
        Assert.Contains("\\u001B[31mred", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Output, one => char.IsControl(one) && one is not ('\n' or '\t'));
    }

    [Fact]
    public void Messages_show_control_characters_of_paths_as_numbers()
    {
        _folder.Write("kb/\e]0;title\a\u202E.txt", "");
        var result = InProcess.Run("extract", _folder["kb"]);
        Assert.Contains("kb/\\u001B]0;title\\u0007\\u202E.txt: the file is empty", result.Warnings[0], StringComparison.Ordinal);
        MustBeHarmless(result);
        MustBeHarmless(InProcess.Run("extract", "no\e[31mwhere\r\n"));
        MustBeHarmless(InProcess.Run("extract", "--no\e[31mwhere"));
    }

    [Fact]
    public void Graphviz_draws_the_graph()
    {
        InProcess.Run("build", _folder["kb"], "-o", _folder["out"]);
        var result = ChildProcess.RunScript(_folder.Path, "command -v dot >/dev/null || exit 77; dot -Tsvg out/graph.dot");
        Assert.SkipWhen(result.Code == 77, "Graphviz is not installed");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.DoesNotContain("<script", result.Output, StringComparison.Ordinal);
    }

    private static void MustBeHarmless(CliResult result)
    {
        foreach (var text in (string[])[result.Output, result.Error])
            Assert.DoesNotContain(text, one => char.IsControl(one) && one != '\n');
    }
}
