using System.IO.Compression;
using System.Text;
using Linker.Exporting.Json;
using Linker.Extraction;
using Linker.Graph;
using Linker.Ground.Json;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Json;

public class JsonGraphReaderTests
{
    private const string Head = "{\"format\":\"linker-graph\",\"version\":1,\n";
    private const string Nodes =
        "\"nodes\":[{\"id\":\"Q1\",\"kind\":\"article\",\"label\":\"A\",\"exists\":true,\"path\":\"p\"},\n" +
        "{\"id\":\"Q2\",\"kind\":\"article\",\"label\":\"B\",\"exists\":false},{\"id\":\"file:a\",\"kind\":\"file\",\"label\":\"a\"}],\n";

    [Fact]
    public void A_graph_comes_back_as_it_was() => AssertRoundTrip(Facts.FullGraph());

    [Fact]
    public void The_empty_graph_comes_back() => AssertRoundTrip(KnowledgeGraph.Empty);

    [Fact]
    public void Graphs_of_nasty_strings_come_back() => Nasty.ForEveryList(texts =>
    {
        var articles = texts.Select((text, i) => Facts.Article($"Q{i}", text) with
        {
            Path = text + i,
            ProductLine = text,
            Keywords = [.. texts],
            Products = [new Product(text, [.. texts], 1)],
            References = [new Reference($"Q{i + 1}", text, text, 1, 1)],
            UpdatedFiles = [new FileRow(text, null, null, i, text, text, 1)],
            Texts = new() { [FactKind.MentionedFiles] = Facts.Texts([.. texts]) },
        });
        AssertRoundTrip(Facts.Graph([.. articles]));
    });

    [Fact]
    public void Order_of_nodes_edges_and_keys_and_unknown_keys_do_not_matter()
    {
        var graph = Read("""
            {"version":1,"extra":[{}],"format":"linker-graph","nodes":[
            {"label":"a","kind":"file","id":"file:a"},{"exists":false,"kind":"article","id":"Q2","label":"B"},
            {"id":"Q1","kind":"article","label":"A","path":"p","exists":true}],"edges":[
            {"kind":"mentions","target":"file:a","source":"Q1","key":0},{"line":7,"kind":"references","target":"Q2","source":"Q1"}]}
            """);
        Assert.Equal(["Q1", "Q2", "file:a"], graph.Nodes.ToArray().Select(node => node.Id));
        Assert.Equal([EdgeKind.References, EdgeKind.Mentions], graph.Edges.ToArray().Select(edge => edge.Kind));
        Assert.Equal(7, graph.Edges[0].Reference!.Line);
    }

    [Fact]
    public void Edges_may_stand_before_the_nodes_that_they_name()
    {
        const string Edges = "\"edges\":[{\"source\":\"Q1\",\"target\":\"file:a\",\"kind\":\"mentions\"}]";
        var graph = Read($"{Head}{Edges},{Nodes}\"more\":0}}");
        Assert.Equal(new JsonGraphWriter().Bytes(Read($"{Head}{Nodes}{Edges}}}")), new JsonGraphWriter().Bytes(graph));
        Assert.Equal(1, graph.Edges.Length);
    }

    [Fact]
    public void The_rest_of_a_stream_is_read_whether_its_length_is_known_or_not()
    {
        var bytes = new JsonGraphWriter().Bytes(Facts.FullGraph());
        using var memory = new MemoryStream([1, 2, .. bytes]) { Position = 2 };
        Assert.Equal(bytes, new JsonGraphWriter().Bytes(JsonGraphReader.Read(memory)));
        Assert.Equal(memory.Length, memory.Position);

        using var unseekable = new BrotliStream(Compressed(bytes), CompressionMode.Decompress);
        Assert.Equal(bytes, new JsonGraphWriter().Bytes(JsonGraphReader.Read(unseekable)));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Assert.Equal(1, Read("\uFEFF" + Head + "\"nodes\":[" +
        "{\"id\":\"Q1\",\"kind\":\"article\",\"label\":\"A\",\"exists\":false}],\"edges\":[]}").Nodes.Length);

    [Theory]
    [InlineData("", 1, "what is no JSON")]
    [InlineData("[]", 1, "an array")]
    [InlineData("{\n\"format\":\"gexf\"}", 2, "\"gexf\"")]
    [InlineData("{\"format\":\"linker-graph\",\n\"version\":2}", 2, "2")]
    [InlineData("{\"nodes\":[],\"edges\":[]}", 1, "no such header")]
    [InlineData(Head + "\"edges\":[]}", 2, "the end of the graph")]
    [InlineData(Head + "\"edges\":[],\n\"edges\":[]}", 3, "\"edges\"")]
    [InlineData(Head + "\"edges\":[\n{\"source\":\"Q3\"}],\"nodes\":[]}", 3, "\"Q3\"")]
    [InlineData(Head + "\"nodes\":[]}", 2, "the end of the graph")]
    [InlineData(Head + "\"nodes\":[\n{\"id\":\"x\",\"kind\":\"dog\"}]}", 3, "\"dog\"")]
    [InlineData(Head + "\"nodes\":[\n{\"id\":\"x\",\"kind\":\"file\",\"label\":\"x\"}]}", 3, "the id x of a node of kind file")]
    [InlineData(Head + "\"nodes\":[{\"id\":\"Q1\"}]}", 2, "a node without one of them")]
    [InlineData(Head + "\"nodes\":[{\"id\":7}]}", 2, "7")]
    [InlineData(Head + "\"nodes\":[{\"id\":\"\\ud800\"}]}", 2, "\"\\ud800\"")]
    [InlineData(Head + "\"nodes\":[{\"lastModified\":\"2001-02-30\"}]}", 2, "\"2001-02-30\"")]
    [InlineData(Head + "\"nodes\":[{\"id\":\"Q1\",\"kind\":\"article\",\"label\":\"\",\"exists\":true}]}", 2, "the article Q1 without them")]
    [InlineData(Head + Nodes + "\"edges\":[\n{\"source\":\"Q3\"}]}", 5, "\"Q3\"")]
    [InlineData(Head + Nodes + "\"edges\":[{\"source\":\"Q1\",\"target\":\"Q2\"}]}", 4, "an edge without one of them")]
    [InlineData(Head + Nodes + "\"edges\":[{\"source\":\"Q1\",\"target\":\"Q2\",\"kind\":\"offers\"}]}", 4, "one from article to article")]
    [InlineData(Head + Nodes + "\"edges\":[{\"count\":0}]}", 4, "0")]
    [InlineData(Head + Nodes + "\"edges\":[]} x", 4, "what is no JSON")]
    [InlineData(Head + Nodes + "\"edges\":[", 4, "what is no JSON")]
    [InlineData(Head + Nodes + "\"edges\":[],\n\"nodes\":[]}", 5, "\"nodes\"")]
    public void A_wrong_graph_is_refused_with_its_line(string json, int line, string found)
    {
        var error = Assert.Throws<GraphFormatException>(() => Read(json));
        Assert.Equal(line, error.Line);
        Assert.StartsWith($"line {line}: found {found}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(error.Message, char.IsControl);
    }

    [Fact]
    public void A_node_or_an_edge_that_comes_twice_is_refused()
    {
        const string Edge = "{\"source\":\"Q1\",\"target\":\"file:a\",\"kind\":\"mentions\"}";
        const string Other = "{\"source\":\"Q1\",\"target\":\"Q2\",\"kind\":\"references\"}";
        var error = Assert.Throws<GraphFormatException>(() => Read($"{Head}{Nodes}\"edges\":[{Edge},{Other},\n{Edge}]}}"));
        Assert.Equal((5, "the same edge again"), (error.Line, error.Found));

        const string Node = "{\"id\":\"file:a\",\"kind\":\"file\",\"label\":\"a\"}";
        error = Assert.Throws<GraphFormatException>(() => Read($"{Head}\"nodes\":[{Node},\n{Node}],\"edges\":[]}}"));
        Assert.Equal((3, "a second node with the id file:a"), (error.Line, error.Found));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        byte[] json = [.. Encoding.UTF8.GetBytes(Head), .. "\"nodes\":[{\"id\":\""u8, 0xFF, .. "\"}]}"u8];
        Assert.Throws<GraphFormatException>(() => JsonGraphReader.Read(json));
    }

    private static MemoryStream Compressed(byte[] bytes)
    {
        var memory = new MemoryStream();
        using (var stream = new BrotliStream(memory, CompressionLevel.Fastest, leaveOpen: true)) stream.Write(bytes);
        memory.Position = 0;
        return memory;
    }

    private static KnowledgeGraph Read(string json) => JsonGraphReader.Read(Encoding.UTF8.GetBytes(json));

    private static void AssertRoundTrip(KnowledgeGraph graph)
    {
        var bytes = new JsonGraphWriter().Bytes(graph);
        using var stream = new MemoryStream(bytes);
        Assert.Equal(bytes, new JsonGraphWriter().Bytes(JsonGraphReader.Read(stream)));
    }
}
