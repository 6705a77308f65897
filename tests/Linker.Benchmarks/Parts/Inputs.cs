using Linker.Articles;
using Linker.Corpus;
using Linker.Extraction;
using Linker.Graph;
using Linker.Ground.Text;

namespace Linker.Benchmarks.Parts;

/// <summary>What the parts are measured on. Benchmarks run in this process, so they all see the same.</summary>
internal static class Inputs
{
    /// <summary>
    /// How many documents are read and extracted. Of a larger corpus they are drawn evenly; a smaller one comes several
    /// times, since less would be over too soon to be timed.
    /// </summary>
    public const int DocumentCount = 1000;

    /// <summary>The corpus, to be set before anything else is asked for.</summary>
    public static CorpusOptions Corpus { get; set; } = new() { Paths = [] };

    private static readonly Lazy<MemoryDocument[]> LazyDocuments = new(ReadDocuments);
    private static readonly Lazy<IReadOnlyList<ArticleFacts>> LazyFacts = new(
        static () => CorpusExtractor.Extract(Corpus, new ExtractionOptions { Jobs = Environment.ProcessorCount }).Articles);

    private static readonly Lazy<KnowledgeGraph> LazyGraph = new(static () => GraphBuilder.Build(Facts).Graph);

    /// <summary>Documents of the corpus.</summary>
    public static IReadOnlyList<Document> Documents => LazyDocuments.Value;

    /// <summary>The facts of the whole corpus.</summary>
    public static IReadOnlyList<ArticleFacts> Facts => LazyFacts.Value;

    /// <summary>The graph of the whole corpus.</summary>
    public static KnowledgeGraph Graph => LazyGraph.Value;

    /// <summary>Reads the documents, each with a reader of its own: an article is valid until its reader reads the next.</summary>
    public static IReadOnlyList<Article> ReadArticles()
    {
        var pool = new StringPool();
        var ids = new KnowledgeBaseIds();
        return [.. Documents.Select(document => new ArticleReader(ids, pool).Read(document, static _ => { })).OfType<Article>()];
    }

    private static MemoryDocument[] ReadDocuments()
    {
        var found = CorpusFinder.Find(Corpus, static _ => { }).ToArray();
        return [.. Enumerable.Range(0, DocumentCount).Select(i => Load(found[IndexOf(i, found.Length)]))];
    }

    private static int IndexOf(int document, int count) =>
        count > DocumentCount ? (int)((long)document * count / DocumentCount) : document % count;

    private static MemoryDocument Load(Document document)
    {
        byte[] buffer = [];
        var length = document.Read(ref buffer);
        return new MemoryDocument(document.Path, buffer[..length]);
    }
}
