using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Linker.Exporting.Json;
using Linker.Extraction;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Json;

public class JsonRowReaderTests
{
    /// <summary>What an accident, another writer or an enemy might put into a graph.</summary>
    private static readonly string[] Splinters =
    [
        "", "\"", "\\", "\\u0051", "\n", "\r\n", " ", ",", ":", "{", "}", "[", "]", "[]", "0", "1", "-", ".5", "e1", "99999999999",
        "9999999999999999999", "null", "true", "false", "Q100001", "Q100002", "file:fastfat.sys", "file:", "keyword:", "mentions",
        "offers", "updates", "references", "\"count\":2,", ",\"count\":2", ",\"exists\":false", "\"path\":\"\",", "1999-02-29",
        "24:00", "\u00E9", "\u2028", "\0", "\n],\n\"edges\":[", "\n]}\n",
    ];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public void What_the_writer_writes_is_read_however_it_is_cut_and_on_any_number_of_threads()
    {
        foreach (var graph in (KnowledgeGraph[])[KnowledgeGraph.Empty, Facts.FullGraph(), Chain(articles: 50)])
        {
            var json = new JsonGraphWriter().Bytes(graph);
            for (var blockSize = 1; blockSize <= json.Length; blockSize += 1 + blockSize / 3)
            {
                for (var jobs = 0; jobs < 4; jobs++) AssertRead(json, jobs, blockSize);
            }
        }
    }

    [Fact]
    public void Nasty_strings_are_read() => Nasty.ForEveryList(texts =>
    {
        var articles = texts.Select((text, i) => Facts.Article($"Q{i}", text) with
        {
            Path = text + i,
            ProductLine = text,
            Keywords = [.. texts],
            Products = [new Product(text, [.. texts], 1), new Product(text + i, [.. texts], 1)],
            References = [new Reference($"Q{i + 1}", texts[^1], text, 1, 1), new Reference(text, text, null, 2, 1)],
            UpdatedFiles = [new FileRow(text, null, null, i, text, text, 1)],
        });
        AssertRead(new JsonGraphWriter().Bytes(Facts.Graph([.. articles])), jobs: 2, blockSize: 64);
    });

    [Theory]
    [InlineData("{\"id\":\"Q100001\"", "{\"id\":\"Q\\u003100001\"")]
    [InlineData("{\"id\":\"Q100001\"", "{ \"id\":\"Q100001\"")]
    [InlineData("\"version\":1,", "\"version\":1,\"more\":[],")]
    [InlineData("\"line\":12,\"count\":2", "\"count\":2,\"line\":12")]
    [InlineData("\"exists\":true", "\"exists\": true")]
    [InlineData(",\n{\"id\":\"Q100002\"", ",{\"id\":\"Q100002\"")]
    [InlineData("\n]}\n", "\n]}")]
    [InlineData("\"rows\":[{", "\"rows\":[\n{")]
    [InlineData("\"mentions\"}", "\"mentions\",\"extra\":[{\"a\":[0]},{}]}")]
    public void A_right_graph_in_another_form_is_read_as_well(string form, string other)
    {
        var bytes = new JsonGraphWriter().Bytes(Facts.FullGraph());
        var json = Encoding.UTF8.GetString(bytes);
        Assert.Contains(form, json, StringComparison.Ordinal);
        var changed = Encoding.UTF8.GetBytes(json.Replace(form, other, StringComparison.Ordinal));
        var graph = JsonGraphReader.TryReadBlocks(changed, jobs: 1, blockSize: 100);
        Assert.NotNull(graph);
        Assert.Equal(bytes, new JsonGraphWriter().Bytes(graph));
        Assert.Equal(bytes, new JsonGraphWriter().Bytes(JsonGraphReader.Read(changed)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_graph_that_another_program_laid_out_is_read_element_by_element(bool isIndented)
    {
        var bytes = new JsonGraphWriter().Bytes(Facts.FullGraph());
        var other = JsonNode.Parse(bytes)!.ToJsonString(isIndented ? Indented : null);
        Assert.Equal(bytes, new JsonGraphWriter().Bytes(JsonGraphReader.Read(Encoding.UTF8.GetBytes(other))));
    }

    [Theory]
    [InlineData("[\n{},\n{}]")]
    [InlineData("[0\n]")]
    [InlineData("[{\n\"a\":[\n]},\n{\"source\":0}\n]")]
    public void Lines_within_an_element_are_not_taken_for_elements(string extra)
    {
        var bytes = new JsonGraphWriter().Bytes(Facts.FullGraph());
        var json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(
            "\"mentions\"}", $"\"mentions\",\"extra\":{extra}}}", StringComparison.Ordinal));
        for (var blockSize = 1; blockSize < 200; blockSize++) AssertReadAsInOrder(json, blockSize);
        Assert.Equal(bytes, new JsonGraphWriter().Bytes(JsonGraphReader.Read(json)));
    }

    [Fact]
    public void Whatever_is_done_to_a_graph_it_is_not_read_in_blocks_or_as_it_is_read_in_order()
    {
        var json = new JsonGraphWriter().Bytes(Facts.FullGraph());
        var accidents =
            from start in Gen.Choose(0, json.Length)
            from length in Gen.Choose(0, 12)
            from splinter in Gen.Elements(Splinters)
            select (byte[])[
                .. json[..start], .. Encoding.UTF8.GetBytes(splinter), .. json[Math.Min(start + length, json.Length)..]];
        Generated.ForEvery(accidents, count: 2000, AssertReadAsInOrder);
    }

    [Fact]
    public void Whichever_lines_are_moved_or_come_twice_it_is_not_read_in_blocks_or_as_it_is_read_in_order()
    {
        var lines = Encoding.UTF8.GetString(new JsonGraphWriter().Bytes(Facts.FullGraph())).Split('\n');
        var shuffled =
            from moved in Gen.Choose(0, lines.Length - 1)
            from place in Gen.Choose(0, lines.Length - 1)
            from twice in Gen.Elements(true, false)
            let rest = twice ? lines : [.. lines.Where((_, i) => i != moved)]
            select Encoding.UTF8.GetBytes(string.Join('\n', (string[])[.. rest[..place], lines[moved], .. rest[place..]]));
        Generated.ForEvery(shuffled, count: 1000, AssertReadAsInOrder);
    }

    [Fact]
    public void Every_byte_that_is_changed_is_noticed_or_changes_what_is_read_in_order()
    {
        var json = new JsonGraphWriter().Bytes(Facts.FullGraph());
        foreach (var value in (byte[])[.. "\"\\\n ,x0"u8, 0xFF])
        {
            for (var i = 0; i < json.Length; i++)
            {
                var before = json[i];
                json[i] = value;
                AssertReadAsInOrder(json);
                json[i] = before;
            }
        }
    }

    [Theory]
    [InlineData("\"nodes\":[")]
    [InlineData("\"edges\":[")]
    public void No_memory_is_taken_for_lines_that_hold_nothing(string section)
    {
        var json = Encoding.UTF8.GetString(new JsonGraphWriter().Bytes(Facts.FullGraph()));
        var utf8 = Encoding.UTF8.GetBytes(json.Replace(section, section + new string('\n', 1_000_000), StringComparison.Ordinal));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(JsonGraphReader.TryReadBlocks(utf8, jobs: 1, blockSize: 1_000_000));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 2_000_000);
    }

    /// <summary>Articles that each cite the next and name files, so that every piece has edges of several.</summary>
    private static KnowledgeGraph Chain(int articles) => Facts.Graph(
        [.. Enumerable.Range(1, articles).Select(i => Facts.Article($"Q{i}").Citing($"Q{i + 1}").Naming($"a{i}.dll", "b.dll"))]);

    private static void AssertRead(byte[] json, int jobs, int blockSize)
    {
        var graph = JsonGraphReader.TryReadBlocks(json, jobs, blockSize);
        Assert.NotNull(graph);
        Assert.Equal(json, new JsonGraphWriter().Bytes(graph));
        Assert.Equal(json, new JsonGraphWriter().Bytes(JsonGraphReader.ReadInOrder(json)));
    }

    private static void AssertReadAsInOrder(byte[] json) => AssertReadAsInOrder(json, blockSize: 200);

    private static void AssertReadAsInOrder(byte[] json, int blockSize)
    {
        if (JsonGraphReader.TryReadBlocks(json, jobs: 1, blockSize) is not { } graph) return;
        Assert.Equal(new JsonGraphWriter().Bytes(JsonGraphReader.ReadInOrder(json)), new JsonGraphWriter().Bytes(graph));
    }
}
