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
        var titles = wanted.ToDictionary(id => id, _ => new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var document in corpus.Documents)
        {
            foreach (var citation in document.Citations)
            {
                if (citation.Title is { } title && titles.TryGetValue(citation.Target, out var votes))
                    votes[title] = votes.GetValueOrDefault(title) + 1;
            }
        }

        return [.. wanted.Select(id => new WantedArticle(id, Commonest(titles[id]), corpus.CountCiting(id)))];
    }

    private static string? Commonest(Dictionary<string, int> votes) => votes
        .OrderByDescending(vote => vote.Value)
        .ThenBy(vote => vote.Key, StringComparer.Ordinal)
        .Select(vote => vote.Key)
        .FirstOrDefault();
}
