using System.Text.Json;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

public sealed class PathCommandTests : IDisposable
{
    private const string Neither = "Neither leads to the other; edges taken either way connect ";

    private static readonly string Sample = Repository.File("graph-out", "sample");

    private readonly TemporaryFolder _folder = new();

    public PathCommandTests()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001", "First", "See Q100002, Q100003 and Lonely.dll");
        _folder.WriteArticle("kb/b.txt", "Q100002", "Second", "See these articles:\n\n   Q100004 The Fourth\n\n   Q100003");
        _folder.WriteArticle("kb/c.txt", "Q100003", "Third", "See Q100004");
        _folder.WriteArticle("kb/d.txt", "Q100004", "Fourth", "See Q100005");
        _folder.WriteArticle("kb/f.txt", "Q100006", "Sixth", "It uses Lonely.dll");
        _folder.WriteArticle("kb/g.txt", "Q100007", "Seventh");
        InProcess.Run("build", _folder["kb"], "-o", _folder["graph-out"], "-q");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_path_shows_each_node_and_each_edge_with_the_title_cited_and_its_line() => Assert.Equal(
        """
        Q902500 leads to Q905100 in 3 steps.

        Q902500  Which Redirector Fix Does My Halden Server Need?
          -> references, line 25
        Q904255  Hgate.exe Stops Responding While the Directory Is Rebuilt
          -> references, line 34, "PC HGATE: Mail Gateway Sends a Message Twice After a Busy Line"
        Q904120  PC HGATE: Mail Gateway Sends a Message Twice After a Busy Line
          -> references, line 63, "HOWTO: Read the Queue of the Mail Gateway from C"
        Q905100  HOWTO: Read the Queue of the Mail Gateway from C

        """,
        InProcess.Run("path", "Q902500", "kb905100", Sample).Output);

    [Theory]
    [InlineData("Q100001 Q100004", "Q100001 leads to Q100004 in 2 steps. There are 2 such paths; --all lists them.")]
    [InlineData("Q100001 Q100004 --all", "Q100001 leads to Q100004 in 2 steps. There are 2 such paths:")]
    [InlineData("Q100004 Q100002", "Q100002 leads to Q100004 in 1 step; not the other way.")]
    [InlineData("Q100004 Q100002 --direction in", "Q100002 leads to Q100004 in 1 step.")]
    [InlineData("Q100004 Q100002 --direction out", "Q100004 does not lead to Q100002.")]
    [InlineData("Q100002 Q100004 --direction in", "Q100004 does not lead to Q100002.")]
    [InlineData("Q100001 Q100006 --edges references,mentions", Neither + "Q100001 and Q100006 in 2 steps.")]
    [InlineData("Q100001 Q100006 --edges mentions --direction both", "Edges taken either way connect Q100001 and Q100006 in 2 steps.")]
    [InlineData("Q100001 Q100007", Neither + "Q100001 and Q100007 in 2 steps. There are 2 such paths; --all lists them.")]
    [InlineData("Q100001 Q100006 --edges references", "Nothing connects Q100001 and Q100006.")]
    [InlineData("Q100001 Q100007 --edges references,mentions", "Nothing connects Q100001 and Q100007.")]
    [InlineData("first lonely.dll", "Q100001 leads to file:lonely.dll in 1 step.")]
    [InlineData("Q100001 first", "Both are Q100001.")]
    public void The_first_line_says_how_they_relate(string line, string expected)
    {
        var result = Path(line);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(expected, result.Output.Split('\n')[0]);
    }

    [Fact]
    public void An_edge_that_is_walked_backward_points_backward_and_a_missing_article_is_marked()
    {
        var backward = Path("lonely.dll Q100001").Output;
        Assert.EndsWith("\n\nfile:lonely.dll  Lonely.dll\n  <- mentions\nQ100001  First\n", backward, StringComparison.Ordinal);
        Assert.EndsWith("\nQ100005  (missing)\n", Path("Q100004 Q100005").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_derived_edge_says_from_what()
    {
        var result = InProcess.Run("path", "Q902240", "Q902110", Sample, "--edges", "supersedes");
        Assert.Contains("\n  -> supersedes, Hrdr.sys of 1999-03-17 after 1998-10-02\n", result.Output, StringComparison.Ordinal);
        var json = InProcess.Run("path", "Q902240", "Q902110", Sample, "--edges", "supersedes", "-f", "json").Output;
        Assert.Contains("\"derived\": true\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void All_paths_are_listed_up_to_a_maximum_that_says_what_is_left_out()
    {
        Assert.Equal(2, Path("Q100001 Q100004 --all").Output.Split("\nQ100001  First\n").Length - 1);
        var result = Path("Q100001 Q100004 --all --max 1").Output;
        Assert.Equal(1, result.Split("\nQ100001  First\n").Length - 1);
        Assert.EndsWith("\n\n... and 1 more; --max lists more\n", result, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_same_paths()
    {
        using var json = JsonDocument.Parse(Path("Q100001 Q100004 --all -f json").Output);
        var root = json.RootElement;
        Assert.Equal("Q100001 Q100004 out 2 2", string.Join(' ', root.EnumerateObject().Take(5).Select(one => one.Value.ToString())));
        Assert.Equal(
            ["Q100001 Q100002 Q100004", "Q100001 Q100003 Q100004"],
            root.GetProperty("paths").EnumerateArray().Select(Ids).Order(StringComparer.Ordinal));
        using var none = JsonDocument.Parse(Path("Q100001 Q100007 -f json --edges references").Output);
        Assert.Equal(JsonValueKind.Null, none.RootElement.GetProperty("steps").ValueKind);
        Assert.Equal(0, none.RootElement.GetProperty("paths").GetArrayLength());
    }

    [Fact]
    public void Dot_is_a_graph_of_the_paths_alone()
    {
        var lines = Path("Q100001 Q100004 --all -f dot").Output.Split('\n');
        Assert.Equal(4, lines.Count(line => line.Contains("\" -> \"", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.Contains("\"Q100006\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_is_not_there_gets_one_line_with_the_nearest_ones()
    {
        var result = Path("Q100001 lonly.dll");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.EndsWith("did you mean file:lonely.dll?", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    private static string Ids(JsonElement path) =>
        string.Join(' ', path.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()));

    private CliResult Path(string line)
    {
        var parts = line.Split(' ');
        return InProcess.Run(["path", parts[0], parts[1], _folder["graph-out"], .. parts[2..]]);
    }
}
