using Linker.Graph;

namespace Linker.Checking;

/// <summary>Ranks the articles that are cited and not there.</summary>
internal static class WantedList
{
    /// <summary>The missing articles that most articles cite, most cited first, equals in order of ids.</summary>
    public static WantedArticle[] Of(CheckedCorpus corpus, int count)
    {
        var wanted = corpus.CitedIds
            .Where(id => corpus.FindArticle(id) < 0)
            .OrderByDescending(corpus.CountCiting)
            .ThenBy(id => id, StringComparer.Ordinal)
            .Take(count)
            .ToArray();
        var (positions, titles) = (new Dictionary<string, int>(StringComparer.Ordinal), new LabelVotes(wanted.Length));
        foreach (var id in wanted) positions.Add(id, positions.Count);
        foreach (var citation in corpus.Documents.SelectMany(static document => document.Citations))
        {
            if (citation.Title is { } title && positions.TryGetValue(citation.Target, out var position))
                titles.Add(position, title);
        }

        return [.. wanted.Zip(titles.Winners(), (id, title) => new WantedArticle(id, title, corpus.CountCiting(id)))];
    }
}
