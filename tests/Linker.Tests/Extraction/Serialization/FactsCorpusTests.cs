using System.Text;
using Linker.Corpus;
using Linker.Extraction;
using Linker.Extraction.Serialization;
using Linker.Tests.Corpus;
using Xunit;

namespace Linker.Tests.Extraction.Serialization;

public sealed class FactsCorpusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_globs_folders_and_standard_input_are_put_together_in_order_of_paths()
    {
        _folder.Write("spark/part-00001", Line("Q3"));
        _folder.Write("spark/part-00000", Line("Q4"));
        _folder.Write("spark/part-00002", "");
        _folder.Write("spark/_SUCCESS", "no facts\n");
        _folder.Write("spark/.part-00000.crc", "no facts\n");
        _folder.Write("more/a.ndjson", Line("Q2"));
        _folder.Write("more/b.txt", "no facts\n");
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Line("Q1")));
        var corpus = Read([_folder["spark"], "-", _folder["more/*.ndjson"]], input);
        Assert.Equal(["Q1", "Q2", "Q3", "Q4"], corpus.Articles.Select(article => article.Id));
        Assert.Empty(corpus.Problems);
        Assert.Equal(4, corpus.DocumentCount);
    }

    [Fact]
    public void A_line_that_comes_twice_counts_once()
    {
        var corpus = Read(Line("Q1") + Line("Q1"));
        Assert.Single(corpus.Articles);
        Assert.Empty(corpus.Problems);
    }

    [Fact]
    public void Of_two_different_lines_about_one_document_the_same_one_counts_in_any_order()
    {
        var (one, other) = (Line("Q1", "One"), Line("Q1", "Other"));
        var corpus = Read(one + other);
        Assert.Equal(Assert.Single(corpus.Articles).Title, Assert.Single(Read(other + one + other).Articles).Title);
        var problem = Assert.Single(corpus.Problems);
        Assert.Equal(("kb/Q1.md", "its facts are there twice and differ; only one line of them counts"), (problem.Path, problem.Reason));
        Assert.Equal(1, corpus.PassedOverCount);
    }

    [Fact]
    public void A_line_without_facts_is_passed_over()
    {
        var corpus = Read(Line("Q1") + "oops\n");
        Assert.Single(corpus.Articles);
        Assert.StartsWith("line 2: found what is no JSON", Assert.Single(corpus.Problems).Reason, StringComparison.Ordinal);
        Assert.Equal(1, corpus.PassedOverCount);
    }

    [Fact]
    public void A_file_without_a_line_of_facts_ends_it()
    {
        var error = Assert.Throws<CorpusException>(() => Read("<html>\n"));
        Assert.Equal(_folder["facts.ndjson"], error.Path);
        Assert.StartsWith("line 1: found what is no JSON", error.Reason, StringComparison.Ordinal);
        Assert.EndsWith("; no other line has facts either", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_never_ends_is_no_facts()
    {
        using var input = new Endless();
        var error = Assert.Throws<CorpusException>(() => Read(["-"], input));
        Assert.Equal("standard input: found a line over 64 MiB, expected facts, one article a line", error.Message);
    }

    private ExtractedCorpus Read(string lines) =>
        Read([_folder.Write("facts.ndjson", lines)], Stream.Null);

    private static ExtractedCorpus Read(string[] paths, Stream input) =>
        FactsCorpus.Read(paths, input, jobs: 2, cancellation: TestContext.Current.CancellationToken);

    private static string Line(string id, string title = "A") =>
        $"{{\"id\":\"{id}\",\"path\":\"kb/{id}.md\",\"dialect\":\"markdown\",\"title\":\"{title}\"}}\n";

    private sealed class Endless : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => count;

        public override int Read(Span<byte> buffer) => buffer.Length;
    }
}
