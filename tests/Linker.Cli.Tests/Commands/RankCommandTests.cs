using System.Text.Json;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

public sealed class RankCommandTests
{
    private const string Gateway = "PC HGATE: Mail Gateway Sends a Message Twice After a Busy Line";

    private static readonly string Sample = Repository.File("graph-out", "sample");

    [Theory]
    [InlineData("--top 2", "7  Q901010  How to Obtain the Latest Halden 4.0 Service Pack|5  Q904120  " + Gateway)]
    [InlineData("--by PageRank --top 1", "0.12571043  Q903215  Spooler Prints Separator Pages in the Wrong Tray")]
    [InlineData("--by betweenness --top 1", "0.01426025  Q904255  Hgate.exe Stops Responding While the Directory Is Rebuilt")]
    [InlineData("--edges updates,mentions --top 2", "7  file:hrdr.sys   Hrdr.sys|4  file:hgate.exe  Hgate.exe")]
    [InlineData("--by betweenness --edges mentions", "")]
    public void Nodes_are_listed_with_their_values(string options, string expected)
    {
        var result = Rank(options);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(expected.Length == 0 ? "" : expected.Replace('|', '\n') + "\n", result.Output);
    }

    [Fact]
    public void There_are_ten_where_nobody_says_how_many() =>
        Assert.Equal(10, Rank("--by pagerank").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    [Theory]
    [InlineData("references")]
    [InlineData("pagerank")]
    [InlineData("betweenness")]
    public void Json_has_the_same_nodes_in_the_same_order(string measure)
    {
        using var json = JsonDocument.Parse(Rank($"--by {measure} -f json").Output);
        var text = Rank($"--by {measure}").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var nodes = json.RootElement.EnumerateArray().ToArray();
        Assert.Equal(text.Length, nodes.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var value = nodes[i].GetProperty("value").GetDouble().ToString(measure == "references" ? "0" : "F8", null);
            Assert.StartsWith($"{value}  {nodes[i].GetProperty("id").GetString()} ", text[i], StringComparison.Ordinal);
            Assert.EndsWith(nodes[i].GetProperty("label").GetString()!, text[i], StringComparison.Ordinal);
            Assert.False(nodes[i].TryGetProperty("error", out _));
        }
    }

    [Fact]
    public void An_estimate_says_so_and_how_good_it_is()
    {
        var result = Rank("--by betweenness --sample 10 --top 1");
        Assert.Equal("Estimated from the paths of 10 of 26 nodes; ± is the standard error\n", result.Error);
        Assert.Matches(@"^0\.\d{8} ± 0\.\d{8}  Q\d+  .+\n$", result.Output);
        using var json = JsonDocument.Parse(Rank("--by betweenness --sample 10 -f json -q").Output);
        Assert.All(json.RootElement.EnumerateArray(), node => Assert.True(node.GetProperty("error").GetDouble() > 0));
    }

    [Fact]
    public void A_sample_of_everything_is_no_estimate() =>
        Assert.Equal(Rank("--by betweenness"), Rank("--by betweenness --sample 26"));

    private static CliResult Rank(string options) => InProcess.Run(["rank", Sample, .. options.Split(' ')]);
}
