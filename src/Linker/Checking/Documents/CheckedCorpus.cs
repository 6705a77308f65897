using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Linker.Checking.Citations;
using Linker.Checking.Links;
using Linker.Extraction;
using Linker.Graph;

namespace Linker.Checking.Documents;

/// <summary>The documents of a corpus and what rules look up about them. Immutable once built.</summary>
internal sealed class CheckedCorpus
{
    private readonly int[] _primaryOf;
    private readonly Dictionary<string, (string LastCiting, int Count)> _citedBy = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Primary, string Target), int> _firstCiting = [];
    private readonly ConcurrentDictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly Lazy<LinkTargets> _links;

    public CheckedCorpus(IReadOnlyList<ArticleFacts> documents, CheckOptions options)
    {
        Options = options;
        // The same document twice (a path given twice) counts once.
        Documents = DocumentOrder.Sorted([.. documents.DistinctBy(document => document.Path, StringComparer.Ordinal)]);
        _primaryOf = new int[Documents.Length];
        var articles = new List<ArticleFacts>(Documents.Length);
        for (var i = 0; i < Documents.Length; i++)
        {
            var isCopy = i > 0 && Documents[i].Id == Documents[i - 1].Id;
            _primaryOf[i] = isCopy ? _primaryOf[i - 1] : i;
            if (!isCopy) articles.Add(Documents[i]);
        }

        Articles = new ArticleIndex(articles, options.Jobs);
        CountCitations();
        FindFirstCiting();
        _links = new Lazy<LinkTargets>(() => new LinkTargets(Documents, options.FileExists));
    }

    /// <summary>How the corpus is checked.</summary>
    public CheckOptions Options { get; }

    /// <summary>All documents, by id; of those of one id the primary one first.</summary>
    public ArticleFacts[] Documents { get; }

    /// <summary>The primary document of each article, by id.</summary>
    public ArticleIndex Articles { get; }

    /// <summary>What links may lead to.</summary>
    public LinkTargets Links => _links.Value;

    /// <summary>How many different other articles each article cites, added up.</summary>
    public int ReferenceCount { get; private set; }

    /// <summary>The primary document of the article that a document is a copy of.</summary>
    public ArticleFacts Primary(int document) => Documents[_primaryOf[document]];

    /// <summary>Whether any copy of an article cites another article.</summary>
    public bool CitesOthers(int primary)
    {
        for (var i = primary; i < Documents.Length && _primaryOf[i] == primary; i++)
        {
            foreach (var citation in Documents[i].Citations)
            {
                if (citation.Target != Documents[i].Id) return true;
            }
        }

        return false;
    }

    /// <summary>How many other articles cite an id.</summary>
    public int CountCiting(string id) => _citedBy.GetValueOrDefault(id).Count;

    /// <summary>The ids that are cited, in no order.</summary>
    public IEnumerable<string> CitedIds => _citedBy.Keys;

    /// <summary>Whether an earlier copy of the article cites a target that a document cites.</summary>
    public bool IsRepeated(int document, string target) =>
        _firstCiting.TryGetValue((_primaryOf[document], target), out var first) && first < document;

    /// <summary>Whether a document has a heading that makes the fragment.</summary>
    public bool HasAnchor(ArticleFacts document, string fragment) =>
        _anchors.GetOrAdd(document.Path, static (_, document) => [.. document.Anchors], document).Contains(fragment);

    /// <summary>Finds out, for articles that have copies, which of them is the first to cite a target.</summary>
    private void FindFirstCiting()
    {
        for (var i = 0; i < Documents.Length; i++)
        {
            var hasCopies = _primaryOf[i] < i || i + 1 < Documents.Length && _primaryOf[i + 1] == i;
            if (!hasCopies) continue;
            foreach (var citation in Documents[i].Citations) _firstCiting.TryAdd((_primaryOf[i], citation.Target), i);
        }
    }

    /// <summary>Documents of one id follow one another, so that only the last one to cite a target has to be kept.</summary>
    private void CountCitations()
    {
        foreach (var document in Documents)
        {
            foreach (var citation in document.Citations)
            {
                if (citation.Target == document.Id) continue;
                ref var citing = ref CollectionsMarshal.GetValueRefOrAddDefault(_citedBy, citation.Target, out _);
                if (citing.LastCiting == document.Id) continue;
                citing = (document.Id, citing.Count + 1);
                ReferenceCount++;
            }
        }
    }
}
