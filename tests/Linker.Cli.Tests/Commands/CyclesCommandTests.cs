using System.Text.Json;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

public sealed class CyclesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CyclesCommandTests()
    {
        // Two articles that cite each other, and a ring of fourteen with a chord from its third to its first.
        _folder.WriteArticle("kb/a.txt", "Q100001", body: "See Q100002");
        _folder.WriteArticle("kb/b.txt", "Q100002", body: "See Q100001");
        for (var i = 0; i < 14; i++)
        {
            var chord = i == 2 ? " and Q200010" : "";
            _folder.WriteArticle($"kb/ring{i}.txt", $"Q2000{10 + i}", body: $"See Q2000{10 + (i + 1) % 14}{chord}");
        }

        InProcess.Run("build", _folder["kb"], "-o", _folder["graph-out"], "-q");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_group_has_a_shortest_cycle_and_the_others_below_it() => Assert.Equal(
        """
        14 articles
          Q200010 -> Q200011 -> Q200012 -> Q200010
          and Q200013, Q200014, Q200015, Q200016, Q200017, Q200018, Q200019, Q200020, Q200021, Q200022 and 1 more
        2 articles
          Q100001 -> Q100002 -> Q100001

        """,
        Cycles());

    [Fact]
    public void All_cycles_are_listed_up_to_a_maximum()
    {
        var all = Cycles("--all").Split('\n');
        Assert.Equal(
            ["  Q200010 -> Q200011 -> Q200012 -> Q200010", "  Q200010 -> Q200011 -> Q200012 -> Q200013 -> "],
            all[1..3].Select(line => line[..Math.Min(line.Length, 46)]));
        Assert.Equal("2 articles", all[3]);
        Assert.Contains("  ... and more; --max lists more\n2 articles\n", Cycles("--all", "--max", "1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_all_articles_and_the_cycles_that_were_asked_for()
    {
        using var json = JsonDocument.Parse(Cycles("-f", "json"));
        Assert.Equal([14, 2], json.RootElement.EnumerateArray().Select(group => group.GetProperty("articles").GetArrayLength()));
        Assert.Equal([3, 2], json.RootElement.EnumerateArray().Select(group => group.GetProperty("shortest").GetArrayLength()));
        Assert.False(json.RootElement[0].TryGetProperty("cycles", out _));
        using var all = JsonDocument.Parse(Cycles("-f", "json", "--all", "--max", "1"));
        Assert.Equal([1, 1], all.RootElement.EnumerateArray().Select(group => group.GetProperty("cycles").GetArrayLength()));
        Assert.Equal([true, false], all.RootElement.EnumerateArray().Select(group => group.GetProperty("more").GetBoolean()));
    }

    [Fact]
    public void Where_nothing_cites_in_a_circle_the_answer_is_empty()
    {
        _folder.WriteArticle("line/a.txt", "Q100001", body: "See Q100002");
        InProcess.Run("build", _folder["line"], "-o", _folder["out"], "-q");
        var result = InProcess.Run("cycles", _folder["out"]);
        Assert.Equal((0, "", ""), (result.Code, result.Output, result.Error));
        Assert.Equal("[]\n", InProcess.Run("cycles", _folder["out"], "-f", "json").Output);
    }

    private string Cycles(params string[] options)
    {
        var result = InProcess.Run(["cycles", _folder["graph-out"], .. options]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return result.Output;
    }
}
