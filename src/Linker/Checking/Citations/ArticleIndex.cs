using Linker.Checking.Titles;
using Linker.Extraction;

namespace Linker.Checking.Citations;

/// <summary>The articles that citations may lead to, by id and by title. Immutable.</summary>
/// <param name="articles">The primary document of each article.</param>
/// <param name="jobs">How many threads index the titles.</param>
internal sealed class ArticleIndex(IReadOnlyList<ArticleFacts> articles, int jobs)
{
    private readonly Dictionary<string, int> _ordinals = articles
        .Select(static (article, ordinal) => (article.Id, ordinal))
        .ToDictionary(static one => one.Id, static one => one.ordinal, StringComparer.Ordinal);

    /// <summary>How many articles there are.</summary>
    public int Count => articles.Count;

    /// <summary>The titles of the articles, in their order.</summary>
    public TitleIndex Titles { get; } = new([.. articles.Select(static article => article.Title ?? "")], jobs);

    /// <summary>The primary document of an article.</summary>
    public ArticleFacts this[int ordinal] => articles[ordinal];

    /// <summary>The ordinal of the article with an id, or -1.</summary>
    public int Find(string id) => _ordinals.GetValueOrDefault(id, -1);
}
