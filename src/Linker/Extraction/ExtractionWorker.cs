using System.Collections.Concurrent;
using Linker.Articles;
using Linker.Corpus;

namespace Linker.Extraction;

/// <summary>One of the threads that extract a corpus, with buffers of its own.</summary>
internal sealed class ExtractionWorker(
    ExtractionOptions options, BlockingCollection<Document[]> waiting, SemaphoreSlim places, CancellationToken stop)
{
    /// <summary>The facts found so far, in no particular order.</summary>
    public List<ArticleFacts> Articles { get; } = [];

    /// <summary>The problems met so far, in no particular order.</summary>
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
        foreach (var document in waiting.GetConsumingEnumerable().SelectMany(batch => batch))
        {
            if (stop.IsCancellationRequested)
                return;

            if (document.IsInMemory)
                places.Release();
            if (reader.Read(document, report) is { } article)
                Articles.Add(extractor.Extract(article));
            DocumentCount++;
            options.Progress?.OnRead();
        }
    }
}
