using System.Globalization;
using System.Text.RegularExpressions;
using Linker.Cli.Tests.Support;
using Linker.Exporting;
using Linker.Graph;
using QuikGraph.Algorithms;
using Xunit;

namespace Linker.QuikGraph.Tests;

/// <summary>The sample in README.md, statement by statement, on the graph of the sample articles.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_sample_prints_what_it_is_said_to_print()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var file = File.OpenRead(Repository.File("graph-out", "sample", "graph.json"));
        var view = JsonGraphReader.Read(file).AsQuikGraph(EdgeKind.References);
        output.WriteLine($"{view.VertexCount} articles, {view.EdgeCount} references, {view.Roots().Count()} cited by none");

        view.TryGetVertex("Q905210", out var from);
        view.TryGetVertex("Q901020", out var to);
        if (view.ShortestPathsDijkstra(edge => 1, from)(to, out var path)) output.WriteLine(string.Join("\n", path));

        var copy = view.ToBidirectionalGraph();
        copy.RemoveVertexIf(vertex => vertex.Node.IsMissing);
        var graph = copy.ToKnowledgeGraph();
        output.WriteLine($"{graph.Nodes.Length} articles, {graph.MissingCount} missing");

        var readme = File.ReadAllText(Repository.File("README.md"));
        Assert.Equal(SampleOutput().Match(readme).Groups["output"].Value, output.ToString());
    }

    [GeneratedRegex(@"^```text\n(?<output>\d+ articles.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex SampleOutput();
}
