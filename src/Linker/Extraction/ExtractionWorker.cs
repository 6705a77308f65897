using System.Collections.Concurrent;
using Linker.Articles;
using Linker.Corpus;

namespace Linker.Extraction;

/// <summary>One of the threads that extract a corpus, with buffers of its own.</summary>
internal sealed class ExtractionWorker(
    ExtractionOptions options, BlockingCollection<DocumentBatch> waiting, SemaphoreSlim memory, CancellationToken stop)
{
    /// <summary>The facts found so far, each with the number of its document in the order of the corpus.</summary>
    public List<(int Number, ArticleFacts Facts)> Articles { get; } = [];

    /// <summary>The problems found so far, in no particular order.</summary>
    public List<CorpusProblem> Problems { get; } = [];

    /// <summary>How many documents were read or passed over.</summary>
    public int DocumentCount { get; private set; }

    /// <summary>Extracts documents until there are no more.</summary>
    public void Run()
    {
        var pool = new StringPool();
        var reader = new ArticleReader(options.Ids, pool);
        var extractor = new FactExtractor(options.Ids, pool);
        Action<CorpusProblem> report = Problems.Add;
        foreach (var (first, documents) in waiting.GetConsumingEnumerable())
        {
            for (var i = 0; i < documents.Length; i++)
            {
                if (stop.IsCancellationRequested) return;

                if (documents[i].IsInMemory) memory.Release();
                if (reader.Read(documents[i], report) is { } article)
                    Articles.Add((first + i, extractor.Extract(article)));
                DocumentCount++;
                options.Progress?.OnRead();
            }
        }
    }
}

/// <summary>Documents that one thread reads one after the other.</summary>
/// <param name="First">How many documents were found before them.</param>
/// <param name="Documents">The documents, in the order in which they were found.</param>
internal readonly record struct DocumentBatch(int First, Document[] Documents);
