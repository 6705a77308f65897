using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests;

/// <summary>graph-out/sample is what this code makes of tests/corpus; .ci/refresh-sample writes it anew.</summary>
public sealed partial class SampleTests
{
    [Theory]
    [InlineData("json", "graph.json")]
    [InlineData("dot", "graph.dot")]
    public void The_sample_is_current(string format, string file)
    {
        var result = ChildProcess.RunLinker(Repository.Root, "build", "tests/corpus", "-q", "-f", format, "-o", "-");
        Assert.Equal((0, ""), (result.Code, result.Error));
        var sample = File.ReadAllText(Repository.File("graph-out", "sample", file));
        Assert.True(sample == result.Output, $"graph-out/sample/{file} is out of date; run .ci/refresh-sample");
    }

    [Fact]
    public void The_picture_shows_exactly_the_nodes_of_the_sample()
    {
        // Graphviz draws differently from version to version, but gives every node its id as title.
        XNamespace svg = "http://www.w3.org/2000/svg";
        var drawn = XDocument.Load(Repository.File("graph-out", "sample", "graph.svg")).Descendants(svg + "g")
            .Where(group => group.Attribute("class")?.Value == "node")
            .Select(group => WhiteSpace().Replace(group.Element(svg + "title")!.Value, " "));
        using var graph = JsonDocument.Parse(File.ReadAllText(Repository.File("graph-out", "sample", "graph.json")));
        var nodes = graph.RootElement.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString());
        Assert.Equal(nodes.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
