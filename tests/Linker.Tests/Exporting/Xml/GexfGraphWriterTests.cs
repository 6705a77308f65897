using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Linker.Exporting.Xml;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Xml;

public class GexfGraphWriterTests
{
    private static readonly XNamespace Ns = "http://gexf.net/1.3";
    private static readonly XNamespace Viz = "http://gexf.net/1.3/viz";
    private readonly GexfGraphWriter _writer = new();

    [Fact]
    public void A_small_graph_is_written_to_the_byte_as_documented()
    {
        var graph = Facts.Graph(Facts.Article("Q1", "A & B").Naming("a.dll") with { References = [new("Q2", "Gone", null, 12, 2)] });
        Assert.EndsWith("""
            <nodes>
            <node id="Q1" label="A &amp; B"><attvalues><attvalue for="kind" value="article"/><attvalue for="exists" value="true"/><attvalue for="path" value="kb/Q1.md"/></attvalues><viz:color r="37" g="99" b="235"/><viz:size value="10.0"/></node>
            <node id="Q2" label="Gone"><attvalues><attvalue for="kind" value="article"/><attvalue for="exists" value="false"/></attvalues><viz:color r="220" g="38" b="38"/><viz:size value="15.0"/></node>
            <node id="file:a.dll" label="a.dll"><attvalues><attvalue for="kind" value="file"/></attvalues><viz:color r="202" g="138" b="4"/><viz:size value="10.0"/></node>
            </nodes>
            <edges>
            <edge id="0" source="Q1" target="Q2" kind="references" label="references"><attvalues><attvalue for="title" value="Gone"/><attvalue for="line" value="12"/><attvalue for="count" value="2"/></attvalues></edge>
            <edge id="1" source="Q1" target="file:a.dll" kind="mentions" label="mentions"/>
            </edges>
            </graph>
            </gexf>

            """, _writer.Text(graph), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_is_the_larger_the_more_articles_cite_it()
    {
        var citing = Enumerable.Range(2, 9).Select(i => Facts.Article($"Q{i}").Citing("Q1")).ToArray();
        var sizes = Load(Facts.Graph(citing)).Descendants(Viz + "size").Select(size => size.Attribute("value")!.Value);
        Assert.Equal("25.0", sizes.MaxBy(size => double.Parse(size, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_graph_comes_back_whole() => AssertComesBack(Facts.FullGraph());

    [Fact]
    public void The_empty_graph_is_GEXF_too() => AssertComesBack(KnowledgeGraph.Empty);

    [Fact]
    public void Nasty_text_comes_back_unchanged() => NastyGraph.ForEvery(AssertComesBack);

    private XElement Load(KnowledgeGraph graph)
    {
        using var bytes = new MemoryStream(_writer.Bytes(graph));
        return XDocument.Load(bytes, LoadOptions.PreserveWhitespace).Root!;
    }

    private void AssertComesBack(KnowledgeGraph graph)
    {
        var root = Load(graph);
        Assert.Equal("1.3", root.Attribute("version")!.Value);
        Assert.Equal(graph.Edges.Length, root.Descendants(Ns + "edge").DistinctBy(edge => edge.Attribute("id")!.Value).Count());
        SameGraph.Assert(
            graph,
            root.Descendants(Ns + "node").Select(node => Read(node, "id", "label")),
            root.Descendants(Ns + "edge").Select(edge => Read(edge, "source", "target", "kind")));

        JsonObject Read(XElement element, params string[] names)
        {
            var types = root.Descendants(Ns + "attributes")
                .Single(one => one.Attribute("class")!.Value == element.Name.LocalName)
                .Elements().ToDictionary(one => one.Attribute("id")!.Value, one => one.Attribute("type")!.Value);
            var read = new JsonObject();
            foreach (var name in names) read[name] = XmlValue.Decode(element.Attribute(name)!.Value);
            foreach (var value in element.Descendants(Ns + "attvalue"))
            {
                var name = value.Attribute("for")!.Value;
                read[name] = XmlValue.Read(name, types[name], value.Attribute("value")!.Value);
            }

            return read;
        }
    }
}
