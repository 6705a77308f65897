using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Linker.Checking.Titles;
using Linker.Extraction;
using Linker.Graph;

namespace Linker.Checking;

/// <summary>Everything that rules may want to know about a corpus. Immutable once built.</summary>
internal sealed class CheckedCorpus
{
    private readonly int[] _speakerOf;
    private readonly Dictionary<string, int> _articleOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string LastCiting, int Count)> _citedBy = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Speaker, string Target), int> _firstCiting = [];
    private readonly ConcurrentDictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly Lazy<LinkTargets> _links;

    public CheckedCorpus(IReadOnlyList<ArticleFacts> documents, CheckOptions options)
    {
        Options = options;
        Documents = Sort(documents);
        _speakerOf = new int[Documents.Length];
        var articles = new List<ArticleFacts>(Documents.Length);
        for (var i = 0; i < Documents.Length; i++)
        {
            var isCopy = i > 0 && Documents[i].Id == Documents[i - 1].Id;
            _speakerOf[i] = isCopy ? _speakerOf[i - 1] : i;
            if (isCopy) continue;
            _articleOf.Add(Documents[i].Id, articles.Count);
            articles.Add(Documents[i]);
        }

        Articles = articles;
        CountCitations();
        FindFirstCiting();
        Titles = new TitleIndex([.. articles.Select(article => article.Title ?? "")], options.Jobs);
        _links = new Lazy<LinkTargets>(() => new LinkTargets(Documents, options.FileExists));
    }

    /// <summary>How the corpus is checked.</summary>
    public CheckOptions Options { get; }

    /// <summary>All documents, by id; those of one id with the speaking one first.</summary>
    public ArticleFacts[] Documents { get; }

    /// <summary>The speaking document of each article, by id.</summary>
    public IReadOnlyList<ArticleFacts> Articles { get; }

    /// <summary>The titles of <see cref="Articles"/>.</summary>
    public TitleIndex Titles { get; }

    /// <summary>What links may lead to.</summary>
    public LinkTargets Links => _links.Value;

    /// <summary>How many different other articles each article cites, added up.</summary>
    public int ReferenceCount { get; private set; }

    /// <summary>The place in <see cref="Articles"/> of an id, or -1.</summary>
    public int FindArticle(string id) => _articleOf.GetValueOrDefault(id, -1);

    /// <summary>The document that speaks for the article that a document is a copy of.</summary>
    public ArticleFacts Speaker(int document) => Documents[_speakerOf[document]];

    /// <summary>Whether any copy of an article cites another article.</summary>
    public bool CitesOthers(int speaker)
    {
        for (var i = speaker; i < Documents.Length && _speakerOf[i] == speaker; i++)
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

    /// <summary>
    /// Whether a document's citations of a target are to be checked: where copies count too, or where no copy before it
    /// has one.
    /// </summary>
    public bool IsChecked(int document, string target) => Options.IncludeCopies
        || !_firstCiting.TryGetValue((_speakerOf[document], target), out var first) || first >= document;

    /// <summary>Whether a document has a heading that makes the fragment.</summary>
    public bool HasAnchor(ArticleFacts document, string fragment) =>
        _anchors.GetOrAdd(document.Path, static (_, document) => [.. document.Anchors], document).Contains(fragment);

    /// <summary>The same document twice (a path given twice) counts once.</summary>
    private static ArticleFacts[] Sort(IReadOnlyList<ArticleFacts> documents) =>
        DocumentOrder.Sorted([.. documents.DistinctBy(document => document.Path, StringComparer.Ordinal)]);

    /// <summary>Finds out, for articles that have copies, which of them is the first to cite a target.</summary>
    private void FindFirstCiting()
    {
        for (var i = 0; i < Documents.Length; i++)
        {
            var hasCopies = _speakerOf[i] < i || i + 1 < Documents.Length && _speakerOf[i + 1] == i;
            if (!hasCopies || Options.IncludeCopies) continue;
            foreach (var citation in Documents[i].Citations) _firstCiting.TryAdd((_speakerOf[i], citation.Target), i);
        }
    }

    /// <summary>Documents of one id follow one another, so that only the last one to cite a target has to be known.</summary>
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
