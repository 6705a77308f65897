using Linker.Corpus;
using Linker.Extraction;
using Linker.Tests.Corpus;
using Xunit;

namespace Linker.Tests.Extraction;

public class CorpusExtractorTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Articles_and_problems_come_in_order_of_their_paths(int jobs)
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 50; i++) folder.Write($"{i:00}.md", i % 5 == 0 ? "no article" : $"# Q9900{i:00}: T\n");
        folder.Write("binary", "\0\0\0");
        folder.Write("broken.md", [.. "# Q990099: T\n\nCaf"u8, 0xE9]);
        var corpus = Extract(folder, jobs);
        Assert.Equal(41, corpus.Articles.Count);
        Assert.Equal(corpus.Articles.Select(facts => facts.Path).Order(StringComparer.Ordinal), corpus.Articles.Select(facts => facts.Path));
        Assert.Equal(12, corpus.Problems.Count);
        Assert.Equal(corpus.Problems.Select(problem => problem.Path).Order(StringComparer.Ordinal), corpus.Problems.Select(problem => problem.Path));
        Assert.Equal(11, corpus.PassedOverCount);
        Assert.Equal(52, corpus.DocumentCount);
    }

    [Fact]
    public void Progress_hears_of_every_document()
    {
        using var folder = new TemporaryFolder("a.md", "b.md", "c.md");
        var progress = new Counter();
        Extract([folder.Path], new ExtractionOptions { Jobs = 2, Progress = progress });
        Assert.Equal((3, 3), (progress.Found, progress.Read));
    }

    [Fact]
    public void A_path_that_does_not_exist_is_an_error()
    {
        using var folder = new TemporaryFolder("a.md");
        Assert.Throws<CorpusException>(() => Extract([folder.Path, folder["missing"]], new ExtractionOptions { Jobs = 2 }));
    }

    [Fact]
    public void A_cancelled_extraction_says_so()
    {
        using var folder = new TemporaryFolder("a.md");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => Extract([folder.Path], new ExtractionOptions(), cancelled));
    }

    [Fact]
    public void An_extraction_can_be_cancelled_at_any_document()
    {
        using var folder = new TemporaryFolder([.. Enumerable.Range(0, 200).Select(i => $"{i}.md")]);
        using var stop = new CancellationTokenSource();
        var options = new ExtractionOptions { Jobs = 2, Progress = new Counter { WhenRead = count => { if (count == 5) stop.Cancel(); } } };
        Assert.Throws<OperationCanceledException>(() => Extract([folder.Path], options, stop));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void An_error_in_a_worker_is_the_error_that_the_caller_sees(int documents)
    {
        using var folder = new TemporaryFolder([.. Enumerable.Range(0, documents).Select(i => $"{i}.md")]);
        var counter = new Counter { WaitsForReader = true, WhenRead = _ => throw new InvalidTimeZoneException("worker") };
        var options = new ExtractionOptions { Jobs = 2, Progress = counter };
        Assert.Throws<InvalidTimeZoneException>(() => Extract([folder.Path], options));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void At_least_one_thread_has_to_extract(int jobs)
    {
        using var folder = new TemporaryFolder("a.md");
        Assert.Throws<ArgumentOutOfRangeException>(() => Extract(folder, jobs));
    }

    [Fact]
    public void More_entries_of_an_archive_than_may_wait_in_memory_are_all_read()
    {
        using var folder = new TemporaryFolder();
        using (var zip = new System.IO.Compression.ZipArchive(File.Create(folder["a.zip"]), System.IO.Compression.ZipArchiveMode.Create))
        {
            for (var i = 0; i < 1500; i++)
            {
                using var entry = zip.CreateEntry($"{i:0000}.md").Open();
                entry.Write("# Q990002: T\n"u8);
            }
        }

        var corpus = Extract([folder["a.zip"]], new ExtractionOptions { Jobs = 2 });
        Assert.Equal(1500, corpus.Articles.Count);
        Assert.Equal($"{folder.Path}/a.zip/0000.md", corpus.Articles[0].Path);
    }

    private static ExtractedCorpus Extract(TemporaryFolder folder, int jobs) =>
        Extract([folder.Path], new ExtractionOptions { Jobs = jobs });

    private static ExtractedCorpus Extract(string[] paths, ExtractionOptions options, CancellationTokenSource? stop = null) =>
        CorpusExtractor.Extract(
            new CorpusOptions { Paths = paths }, options, stop?.Token ?? TestContext.Current.CancellationToken);

    private sealed class Counter : IExtractionProgress
    {
        private int _found;
        private int _read;

        public int Found => _found;

        public int Read => _read;

        public Action<int>? WhenRead { get; init; }

        /// <summary>Whether finding goes on only when a document has been read.</summary>
        public bool WaitsForReader { get; init; }

        public void OnFound()
        {
            Interlocked.Increment(ref _found);
            if (WaitsForReader) SpinWait.SpinUntil(() => Volatile.Read(ref _read) > 0);
        }

        public void OnRead()
        {
            var count = Interlocked.Increment(ref _read);
            WhenRead?.Invoke(count);
        }
    }
}
