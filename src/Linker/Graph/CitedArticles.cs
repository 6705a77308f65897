namespace Linker.Graph;

/// <summary>
/// The articles that can be cited: those of the corpus by their index among the primary documents, and behind them the
/// missing ones in order of appearance.
/// </summary>
internal sealed class CitedArticles(PrimaryIndex primaries, KindSet kinds)
{
    private readonly Dictionary<string, int> _missing = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly List<(int Missing, string Title)> _titles = [];

    /// <summary>The ids of the missing articles.</summary>
    public IReadOnlyList<string> MissingIds => _ids;

    /// <summary>The number of the article with an id.</summary>
    /// <exception cref="ArgumentException">The id begins like the id of another kind of node.</exception>
    public int Find(string id)
    {
        if (primaries.Find(id) is var article and >= 0) return article;
        if (_missing.TryGetValue(id, out var missing)) return primaries.Count + missing;
        NodeIds.RequireArticle(id, kinds);
        _missing.Add(id, _ids.Count);
        _ids.Add(id);
        return primaries.Count + _ids.Count - 1;
    }

    /// <summary>Counts a title under which an article is cited; only a missing one has no title of its own.</summary>
    public void Vote(int article, string title)
    {
        if (article >= primaries.Count) _titles.Add((article - primaries.Count, title));
    }

    /// <summary>Passes on all votes; <paramref name="ordinals"/> are the new numbers of the missing articles.</summary>
    public void CountInto(LabelVotes votes, ReadOnlySpan<int> ordinals)
    {
        foreach (var (missing, title) in _titles) votes.Add(ordinals[missing], title);
    }
}
