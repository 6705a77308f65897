using System.Globalization;
using System.Text.Json;
using Linker.Exporting.Json;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Json;

public class JsonGraphWriterTests
{
    private readonly JsonGraphWriter _writer = new();

    [Fact]
    public void A_small_graph_is_written_to_the_byte_as_documented()
    {
        var graph = Facts.Graph(Facts.Article("Q1", "A & B") with
        {
            LastModified = new DateOnly(2001, 8, 9),
            References = [new("Q2", "Gone", "CAUSE", 12, 2)],
            UpdatedFiles = [new("a.dll", new DateOnly(1999, 9, 24), new TimeOnly(5, 8), 16256, null, "x86", 3)],
        });
        Assert.Equal("""
            {"format":"linker-graph","version":1,"directed":true,"multigraph":true,
            "graph":{"articles":1,"missing":1,"nodesByKind":{"article":2,"product":0,"productLine":0,"file":1,"fix":0,"bulletin":0,"keyword":0},"edgesByKind":{"references":1,"appliesTo":0,"inProductLine":0,"updates":1,"offers":0,"mentions":0,"fixedIn":0,"citesBulletin":0,"hasKeyword":0}},
            "nodes":[
            {"id":"Q1","kind":"article","label":"A \u0026 B","exists":true,"path":"kb/Q1.md","lastModified":"2001-08-09"},
            {"id":"Q2","kind":"article","label":"Gone","exists":false},
            {"id":"file:a.dll","kind":"file","label":"a.dll"}
            ],
            "edges":[
            {"source":"Q1","target":"Q2","kind":"references","title":"Gone","section":"CAUSE","line":12,"count":2},
            {"source":"Q1","target":"file:a.dll","kind":"updates","rows":[{"date":"1999-09-24","time":"05:08","size":16256,"platform":"x86"}]}
            ]}

            """, _writer.Text(graph));
    }

    [Fact]
    public void The_empty_graph_is_JSON_too()
    {
        using var json = JsonDocument.Parse(_writer.Bytes(KnowledgeGraph.Empty));
        Assert.Equal(0, json.RootElement.GetProperty("nodes").GetArrayLength());
        Assert.Equal(0, json.RootElement.GetProperty("edges").GetArrayLength());
    }

    [Fact]
    public void Each_node_and_edge_stands_on_a_line_of_its_own()
    {
        var graph = Facts.FullGraph();
        var lines = _writer.Text(graph).Split('\n');
        Assert.Equal(graph.Nodes.Length, lines.Count(line => line.StartsWith("{\"id\":", StringComparison.Ordinal)));
        Assert.Equal(graph.Edges.Length, lines.Count(line => line.StartsWith("{\"source\":", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_culture_does_not_change_a_byte()
    {
        var expected = _writer.Bytes(Facts.FullGraph());
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (strange.NumberFormat.NegativeSign, strange.DateTimeFormat.DateSeparator) = ("~", "!");
            CultureInfo.CurrentCulture = strange;
            Assert.Equal(expected, _writer.Bytes(Facts.FullGraph()));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var memory = new MemoryStream();
        JsonGraphWriter.Write(KnowledgeGraph.Empty, memory);
        Assert.True(memory.CanWrite);
    }
}
