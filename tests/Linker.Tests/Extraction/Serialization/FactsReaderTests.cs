using System.Text;
using FsCheck.Fluent;
using Linker.Extraction;
using Linker.Extraction.Serialization;
using Linker.Tests.Exporting;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Extraction.Serialization;

public class FactsReaderTests
{
    private const string Line = "{\"id\":\"Q1\",\"path\":\"a.md\",\"dialect\":\"markdown\"}\n";

    [Fact]
    public void What_is_written_comes_back_however_the_stream_is_cut() => Nasty.ForEveryList(texts =>
    {
        var written = Written([.. texts.Select((text, i) => Article($"Q{i}", text, texts))]);
        foreach (var (jobs, blockSize) in ((int, int)[])[(1, 1), (3, 100), (2, 1_000_000)])
            Assert.Equal(written, Written([.. Read(written, jobs, blockSize: blockSize).Lines.Select(line => line.Facts)]));
    });

    [Fact]
    public void A_line_without_a_line_feed_a_byte_order_mark_blank_lines_and_CRLF_are_no_matter()
    {
        var read = Read(Encoding.UTF8.GetBytes("\uFEFF" + Line.Replace("\n", "\r\n", StringComparison.Ordinal) + "\n  \n" + Line.TrimEnd()));
        Assert.Empty(read.Problems);
        Assert.Equal(2, read.Lines.Count);
        Assert.Equal(read.Lines[0].Digest, read.Lines[1].Digest);
    }

    [Fact]
    public void Keys_may_stand_in_any_order_and_unknown_ones_are_passed_over()
    {
        var read = Read("""{"more":[{}],"dialect":"text","references":[{"count":2,"line":3,"target":"Q2","x":1}],"path":"p","id":"Q1"}"""u8.ToArray());
        var facts = Assert.Single(read.Lines).Facts;
        Assert.Equal(("Q1", "p"), (facts.Id, facts.Path));
        Assert.Equal(new Reference("Q2", null, null, 3, 2), Assert.Single(facts.References));
    }

    [Theory]
    [InlineData("nothing", "found what is no JSON (")]
    [InlineData("[]", "found an array, expected the facts of an article, as linker extract prints them")]
    [InlineData("{}", "found an object without one of them, expected an id, a path and a dialect of an article")]
    [InlineData("{\"id\":\"Q1\",\"path\":\"p\",\"dialect\":\"html\"}", "found \"html\", expected \"markdown\" or \"text\"")]
    [InlineData("{\"id\":\"\"}", "found \"\", expected an article's id such as \"Q150047\"")]
    [InlineData("{\"id\":\"file:a\"}", "found \"file:a\", expected an article's id such as \"Q150047\"")]
    [InlineData("{\"references\":[{\"line\":1}]}", "found a reference without a target, expected one with an article's id")]
    [InlineData("{\"lastModified\":\"8/9/2001\"}", "found \"8/9/2001\", expected a date such as \"2001-08-09\"")]
    [InlineData("{\"id\":\"Q1\",\"path\":\"p\",\"dialect\":\"text\"} {}", "found what is no JSON (")]
    [InlineData("{\"id\":\"Q1\",\"path\":\"p", "found what is no JSON (")]
    public void A_line_that_holds_no_facts_is_told_with_its_number_and_the_others_are_read(string wrong, string reason)
    {
        foreach (var blockSize in (int[])[1, 1_000_000])
        {
            var read = Read(Encoding.UTF8.GetBytes($"{Line}\n{wrong}\n{Line}"), jobs: 2, blockSize);
            Assert.Equal(2, read.Lines.Count);
            var problem = Assert.Single(read.Problems);
            Assert.Equal(3, problem.Line);
            Assert.StartsWith(reason, problem.Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_spoil_their_line_only()
    {
        var read = Read([.. "{\"id\":\""u8, 0xFF, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Line)]);
        Assert.Single(read.Lines);
        Assert.Single(read.Problems);
    }

    [Fact]
    public void Cancelling_stops_the_reading() => Assert.Throws<OperationCanceledException>(
        () => new FactsReader(new MemoryStream(Encoding.UTF8.GetBytes(Line)), 1, cancellation: new CancellationToken(canceled: true)));

    private static ArticleFacts Article(string id, string text, IList<string> texts) => Facts.Article(id, text) with
    {
        Path = text,
        Title = text.Length % 2 == 0 ? text : null,
        LastModified = new DateOnly(2001, 8, 9),
        ProductLine = text,
        Keywords = [.. texts],
        Products = [new Product(text, [.. texts], 1)],
        References = [new Reference("Q2", text, text, 1, 3), new Reference("Q3", null, null, 4, 1)],
        UpdatedFiles =
        [
            new FileRow(text, new DateOnly(1999, 9, 24), new TimeOnly(15, 55), 60176, text, text, 7),
            new FileRow(text, null, null, null, null, null, 8),
        ],
        Texts = new()
        {
            [FactKind.Downloads] = Facts.Texts([.. texts]),
            [FactKind.MentionedFiles] = Facts.Texts(text),
            [FactKind.FixedIn] = Facts.Texts(text),
            [FactKind.Bulletins] = Facts.Texts(text),
            [FactKind.Urls] = Facts.Texts(text),
        },
    };

    private static FactsReader Read(byte[] utf8, int jobs = 1, int blockSize = 1_000_000) =>
        new(new MemoryStream(utf8), jobs, blockSize: blockSize);

    private static byte[] Written(IReadOnlyList<ArticleFacts> articles)
    {
        using var memory = new MemoryStream();
        FactsWriter.Write(articles, memory);
        return memory.ToArray();
    }
}
