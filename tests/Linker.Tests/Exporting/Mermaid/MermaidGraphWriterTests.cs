using System.Text.RegularExpressions;
using Linker.Exporting.Mermaid;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Mermaid;

public partial class MermaidGraphWriterTests
{
    private readonly MermaidGraphWriter _writer = new();

    [Fact]
    public void A_small_graph_is_written_to_the_byte_as_documented()
    {
        var graph = Facts.Graph(
            Facts.Article("Q1", "A & \"B\"").Naming("a_b.dll").Citing("Q2"), Facts.Article("Q3", "C").Citing("Q1"));
        Assert.Equal("""
            flowchart LR
              n0["Q1<br/>A #38; #34;B#34;"]:::article
              n1["Q2"]:::missing
              n2["Q3<br/>C"]:::article
              n3>"a#95;b.dll"]:::file
              n0 -->|references| n1
              n2 -->|references| n0
              n0 -->|mentions| n3
              classDef article fill:#dbeafe,stroke:#2563eb,color:#111827
              classDef file fill:#fef9c3,stroke:#ca8a04,color:#111827
              classDef missing fill:#fef2f2,stroke:#dc2626,color:#b91c1c,stroke-dasharray:5 4
              linkStyle 0,1 stroke:#2563eb,stroke-width:1.6px
              linkStyle 2 stroke:#6b7280,stroke-width:1.2px,stroke-dasharray:2 3

            """, _writer.Text(graph));
    }

    [Fact]
    public void The_empty_graph_is_a_flowchart_too() => Assert.Equal("flowchart LR\n", _writer.Text(KnowledgeGraph.Empty));

    [Fact]
    public void Nasty_text_comes_back_unchanged() => NastyGraph.ForEvery(graph =>
    {
        var text = _writer.Text(graph);
        var labels = NodeLine().Matches(text).Select(match => match.Groups["label"].Value.Split("<br/>").Select(MermaidTextTests.Decode));
        Assert.Equal(graph.Nodes.ToArray().Select(Labels), labels);
        Assert.Equal(graph.Edges.Length, EdgeLine().Count(text));
    });

    private static IEnumerable<string> Labels(Node node) => node.Kind != NodeKind.Article ? [node.Label]
        : node.Label == node.Id ? [node.Id]
        : [node.Id, node.Label];

    [GeneratedRegex("""^  n[0-9]+[^" ]+"(?<label>[^"\n]*)"[^" ]+:::[a-zA-Z]+$""", RegexOptions.Multiline)]
    private static partial Regex NodeLine();

    [GeneratedRegex("""^  n[0-9]+ -->\|[a-zA-Z]+\| n[0-9]+$""", RegexOptions.Multiline)]
    private static partial Regex EdgeLine();
}
