using System.Text;
using FsCheck.Fluent;
using Linker.Exporting.Canonical;
using Linker.Exporting.Json;
using Linker.Extraction;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Canonical;

public class CanonicalGraphTests
{
    /// <summary>What an accident, another writer or an enemy might put into a graph.</summary>
    private static readonly string[] Splinters =
    [
        "", "\"", "\\", "\\u0051", "\n", "\r\n", " ", ",", ":", "{", "}", "[", "]", "[]", "0", "1", "-", ".5", "e1", "99999999999",
        "9999999999999999999", "null", "true", "false", "Q100001", "Q100002", "file:fastfat.sys", "file:", "keyword:", "mentions",
        "offers", "updates", "references", "\"count\":2,", ",\"count\":2", ",\"exists\":false", "\"path\":\"\",", "1999-02-29",
        "24:00", "\u00E9", "\u2028", "\0", "\n],\n\"edges\":[", "\n]}\n",
    ];

    [Fact]
    public void What_the_writer_writes_is_read_however_it_is_cut_and_on_any_number_of_threads()
    {
        foreach (var graph in (KnowledgeGraph[])[KnowledgeGraph.Empty, Facts.FullGraph(), Chain(articles: 50)])
        {
            var json = new JsonGraphWriter().Bytes(graph);
            for (var pieceSize = 1; pieceSize <= json.Length; pieceSize += 1 + pieceSize / 3)
            {
                for (var jobs = 0; jobs < 4; jobs++) AssertRead(json, jobs, pieceSize);
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
        AssertRead(new JsonGraphWriter().Bytes(Facts.Graph([.. articles])), jobs: 2, pieceSize: 64);
    });

    [Theory]
    [InlineData("{\"id\":\"Q100001\"", "{\"id\":\"Q\\u003100001\"")]
    [InlineData("{\"id\":\"Q100001\"", "{ \"id\":\"Q100001\"")]
    [InlineData("\"version\":1,", "\"version\":1,\"more\":[],")]
    [InlineData("\"line\":12,\"count\":2", "\"count\":2,\"line\":12")]
    [InlineData("\"exists\":true", "\"exists\": true")]
    [InlineData(",\n{\"id\":\"Q100002\"", ",{\"id\":\"Q100002\"")]
    [InlineData("\n]}\n", "\n]}")]
    public void A_right_graph_in_another_form_is_left_to_the_other_reader(string form, string other)
    {
        var bytes = new JsonGraphWriter().Bytes(Facts.FullGraph());
        var json = Encoding.UTF8.GetString(bytes);
        Assert.Contains(form, json, StringComparison.Ordinal);
        var changed = Encoding.UTF8.GetBytes(json.Replace(form, other, StringComparison.Ordinal));
        Assert.Null(CanonicalGraph.TryRead(changed, jobs: 1, pieceSize: 100));
        Assert.Equal(bytes, new JsonGraphWriter().Bytes(JsonGraphReader.Read(changed)));
    }

    [Fact]
    public void Whatever_is_done_to_a_graph_it_is_not_read_or_as_the_other_reader_reads_it()
    {
        var json = new JsonGraphWriter().Bytes(Facts.FullGraph());
        var accidents =
            from start in Gen.Choose(0, json.Length)
            from length in Gen.Choose(0, 12)
            from splinter in Gen.Elements(Splinters)
            select (byte[])[
                .. json[..start], .. Encoding.UTF8.GetBytes(splinter), .. json[Math.Min(start + length, json.Length)..]];
        Generated.ForEvery(accidents, count: 2000, AssertReadAsTheOtherReaderDoes);
    }

    [Fact]
    public void Whichever_lines_change_their_places_or_come_twice_it_is_not_read_or_as_the_other_reader_reads_it()
    {
        var lines = Encoding.UTF8.GetString(new JsonGraphWriter().Bytes(Facts.FullGraph())).Split('\n');
        var shuffled =
            from moved in Gen.Choose(0, lines.Length - 1)
            from place in Gen.Choose(0, lines.Length - 1)
            from twice in Gen.Elements(true, false)
            let rest = twice ? lines : [.. lines.Where((_, i) => i != moved)]
            select Encoding.UTF8.GetBytes(string.Join('\n', (string[])[.. rest[..place], lines[moved], .. rest[place..]]));
        Generated.ForEvery(shuffled, count: 1000, AssertReadAsTheOtherReaderDoes);
    }

    [Fact]
    public void Every_byte_that_is_changed_is_noticed_or_changes_what_the_other_reader_reads()
    {
        var json = new JsonGraphWriter().Bytes(Facts.FullGraph());
        foreach (var value in (byte[])[.. "\"\\\n ,x0"u8, 0xFF])
        {
            for (var i = 0; i < json.Length; i++)
            {
                var before = json[i];
                json[i] = value;
                AssertReadAsTheOtherReaderDoes(json);
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
        Assert.Null(CanonicalGraph.TryRead(utf8, jobs: 1, pieceSize: 1_000_000));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
    }

    /// <summary>Articles that each cite the next and name files, so that every piece has edges of several.</summary>
    private static KnowledgeGraph Chain(int articles) => Facts.Graph(
        [.. Enumerable.Range(1, articles).Select(i => Facts.Article($"Q{i}").Citing($"Q{i + 1}").Naming($"a{i}.dll", "b.dll"))]);

    private static void AssertRead(byte[] json, int jobs, int pieceSize)
    {
        var graph = CanonicalGraph.TryRead(json, jobs, pieceSize);
        Assert.NotNull(graph);
        Assert.Equal(json, new JsonGraphWriter().Bytes(graph));
        Assert.Equal(json, new JsonGraphWriter().Bytes(JsonGraphReader.ReadAny(json)));
    }

    private static void AssertReadAsTheOtherReaderDoes(byte[] json)
    {
        if (CanonicalGraph.TryRead(json, jobs: 1, pieceSize: 200) is not { } graph) return;
        Assert.Equal(new JsonGraphWriter().Bytes(JsonGraphReader.ReadAny(json)), new JsonGraphWriter().Bytes(graph));
    }
}
