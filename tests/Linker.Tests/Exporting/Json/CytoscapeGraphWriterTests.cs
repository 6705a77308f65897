using System.Text.Json.Nodes;
using Linker.Exporting.Json;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Json;

public class CytoscapeGraphWriterTests
{
    private readonly CytoscapeGraphWriter _writer = new();

    [Fact]
    public void A_small_graph_is_written_to_the_byte_as_documented() => Assert.EndsWith("""
        ],
        "elements":{"nodes":[
        {"data":{"id":"Q1","kind":"article","label":"A \u0026 B","exists":true,"path":"kb/Q1.md"}},
        {"data":{"id":"Q2","kind":"article","label":"Q2","exists":false}}
        ],"edges":[
        {"data":{"id":"edge:0","source":"Q1","target":"Q2","kind":"references","line":1,"count":1}}
        ]}}

        """, _writer.Text(Facts.Graph(Facts.Article("Q1", "A & B").Citing("Q2"))), StringComparison.Ordinal);

    [Fact]
    public void Every_kind_has_a_style()
    {
        var style = JsonNode.Parse(_writer.Text(Facts.FullGraph()))!["style"]!.AsArray();
        var selectors = style.Select(rule => rule!["selector"]!.GetValue<string>()).ToArray();
        Assert.All(Facts.FullGraph().ListedNodeKinds, kind => Assert.Contains($"node[kind = '{kind.Name}']", selectors));
        Assert.All(Facts.FullGraph().ListedEdgeKinds, kind => Assert.Contains($"edge[kind = '{kind.Name}']", selectors));
    }

    [Fact]
    public void A_graph_comes_back_whole() => AssertComesBack(Facts.FullGraph());

    [Fact]
    public void The_empty_graph_has_elements_too() => AssertComesBack(KnowledgeGraph.Empty);

    [Fact]
    public void Nasty_text_comes_back_unchanged() => NastyGraph.ForEvery(AssertComesBack);

    private void AssertComesBack(KnowledgeGraph graph)
    {
        var elements = JsonNode.Parse(_writer.Bytes(graph))!["elements"]!;
        var edges = Data(elements["edges"]!).ToArray();
        Assert.Equal(edges.Length, edges.Select(edge => edge["id"]!.GetValue<string>()).Distinct().Count());
        foreach (var edge in edges) edge.Remove("id");
        SameGraph.Assert(graph, Data(elements["nodes"]!), edges);
    }

    private static IEnumerable<JsonObject> Data(JsonNode list) => list.AsArray().Select(one => one!["data"]!.AsObject());
}
