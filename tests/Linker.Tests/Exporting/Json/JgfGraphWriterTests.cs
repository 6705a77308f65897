using System.Text.Json.Nodes;
using Linker.Exporting.Json;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Json;

public class JgfGraphWriterTests
{
    private readonly JgfGraphWriter _writer = new();

    [Fact]
    public void A_small_graph_is_written_to_the_byte_as_documented() => Assert.EndsWith("""
        ,
        "nodes":{
        "Q1":{"label":"A \u0026 B","metadata":{"kind":"article","exists":true,"path":"kb/Q1.md"}},
        "Q2":{"label":"Q2","metadata":{"kind":"article","exists":false}},
        "file:a.dll":{"label":"a.dll","metadata":{"kind":"file"}}
        },
        "edges":[
        {"source":"Q1","target":"Q2","relation":"references","metadata":{"line":1,"count":1}},
        {"source":"Q1","target":"file:a.dll","relation":"mentions","metadata":{}}
        ]}}

        """, _writer.Text(Facts.Graph(Facts.Article("Q1", "A & B").Citing("Q2").Naming("a.dll"))), StringComparison.Ordinal);

    [Fact]
    public void A_graph_comes_back_whole() => AssertComesBack(Facts.FullGraph());

    [Fact]
    public void The_empty_graph_is_a_graph_too() => AssertComesBack(KnowledgeGraph.Empty);

    [Fact]
    public void Nasty_text_comes_back_unchanged() => NastyGraph.ForEvery(AssertComesBack);

    private void AssertComesBack(KnowledgeGraph graph)
    {
        var read = JsonNode.Parse(_writer.Bytes(graph))!["graph"]!;
        Assert.True(read["directed"]!.GetValue<bool>());
        SameGraph.Assert(
            graph,
            read["nodes"]!.AsObject().Select(node => With(
                node.Value!["metadata"]!, ("id", node.Key), ("label", node.Value["label"]!.GetValue<string>()))),
            read["edges"]!.AsArray().Select(edge => With(
                edge!["metadata"]!,
                ("source", edge["source"]!.GetValue<string>()),
                ("target", edge["target"]!.GetValue<string>()),
                ("kind", edge["relation"]!.GetValue<string>()))));
    }

    private static JsonObject With(JsonNode metadata, params (string Name, string Value)[] properties)
    {
        var whole = metadata.DeepClone().AsObject();
        foreach (var (name, value) in properties) whole[name] = value;
        return whole;
    }
}
