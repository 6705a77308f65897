using System.Text.Json.Nodes;
using System.Xml.Linq;
using Linker.Exporting.Xml;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Xml;

public class GraphmlGraphWriterTests
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";
    private readonly GraphmlGraphWriter _writer = new();

    [Fact]
    public void A_small_graph_is_written_to_the_byte_as_documented()
    {
        var graph = Facts.Graph(Facts.Article("Q1", "A & B") with
        {
            LastModified = new DateOnly(2001, 8, 9),
            Keywords = ["kbfix"],
            References = [new("Q2", "Gone", null, 12, 2)],
            UpdatedFiles = [new("a.dll", null, null, 16256, null, null, 3)],
        });
        var text = _writer.Text(graph);
        Assert.StartsWith("""
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            <key id="node.kind" for="node" attr.name="kind" attr.type="string"></key>

            """, text, StringComparison.Ordinal);
        Assert.EndsWith("""
            <key id="edge.rows" for="edge" attr.name="rows" attr.type="string"><desc>a JSON array</desc></key>
            <key id="edge.derived" for="edge" attr.name="derived" attr.type="boolean"></key>
            <key id="edge.files" for="edge" attr.name="files" attr.type="string"><desc>a JSON array</desc></key>
            <graph edgedefault="directed">
            <node id="Q1"><data key="node.kind">article</data><data key="node.label">A &amp; B</data><data key="node.exists">true</data><data key="node.path">kb/Q1.md</data><data key="node.lastModified">2001-08-09</data><data key="node.keywords">[&quot;kbfix&quot;]</data></node>
            <node id="Q2"><data key="node.kind">article</data><data key="node.label">Gone</data><data key="node.exists">false</data></node>
            <node id="file:a.dll"><data key="node.kind">file</data><data key="node.label">a.dll</data></node>
            <node id="keyword:kbfix"><data key="node.kind">keyword</data><data key="node.label">kbfix</data></node>
            <edge source="Q1" target="Q2"><data key="edge.kind">references</data><data key="edge.title">Gone</data><data key="edge.line">12</data><data key="edge.count">2</data></edge>
            <edge source="Q1" target="file:a.dll"><data key="edge.kind">updates</data><data key="edge.rows">[{&quot;size&quot;:16256}]</data></edge>
            <edge source="Q1" target="keyword:kbfix"><data key="edge.kind">hasKeyword</data></edge>
            </graph>
            </graphml>

            """, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_comes_back_whole() => AssertComesBack(Facts.FullGraph());

    [Fact]
    public void The_empty_graph_is_GraphML_too() => AssertComesBack(KnowledgeGraph.Empty);

    [Fact]
    public void Nasty_text_comes_back_unchanged() => NastyGraph.ForEvery(AssertComesBack);

    private void AssertComesBack(KnowledgeGraph graph)
    {
        using var bytes = new MemoryStream(_writer.Bytes(graph));
        var root = XDocument.Load(bytes, LoadOptions.PreserveWhitespace).Root!;
        var keys = root.Elements(Ns + "key").ToDictionary(key => key.Attribute("id")!.Value);
        SameGraph.Assert(
            graph,
            root.Descendants(Ns + "node").Select(node => Read(node, "id")),
            root.Descendants(Ns + "edge").Select(edge => Read(edge, "source", "target")));

        JsonObject Read(XElement element, params string[] names)
        {
            var read = new JsonObject();
            foreach (var name in names) read[name] = XmlValue.Decode(element.Attribute(name)!.Value);
            foreach (var data in element.Elements(Ns + "data"))
            {
                var key = keys[data.Attribute("key")!.Value];
                Assert.Equal(element.Name.LocalName, key.Attribute("for")!.Value);
                var name = key.Attribute("attr.name")!.Value;
                read[name] = XmlValue.Read(name, key.Attribute("attr.type")!.Value, data.Value);
            }

            return read;
        }
    }
}
