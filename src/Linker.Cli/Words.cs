namespace Linker.Cli;

/// <summary>Lists of words in running text, and what a mistyped word was meant to be.</summary>
internal static class Words
{
    /// <summary>A word that is further off than this from every known one has nothing to do with them.</summary>
    private const int MaximumDistance = 2;

    /// <summary><c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> words) => words is [var only]
        ? only
        : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";

    /// <summary>The known word that is nearest to a mistyped one; null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) => known
        .Select(one => (Word: one, Distance: Distance(word, one)))
        .Where(one => one.Distance <= MaximumDistance && one.Distance < one.Word.TrimStart('-').Length)
        .OrderBy(one => one.Distance)
        .ThenBy(one => one.Word, StringComparer.Ordinal)
        .Select(one => one.Word)
        .FirstOrDefault();

    /// <summary>
    /// How many letters have to be inserted, left out, replaced or swapped with their neighbour: the optimal string
    /// alignment distance, https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance.
    /// </summary>
    private static int Distance(string left, string right)
    {
        var distances = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) distances[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) distances[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = distances[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                var best = Math.Min(replaced, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, distances[i - 2, j - 2] + 1);
                distances[i, j] = best;
            }
        }

        return distances[left.Length, right.Length];
    }
}
