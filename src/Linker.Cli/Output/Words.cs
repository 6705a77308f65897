using Linker.Ground.Text;
using Linker.Selecting;

namespace Linker.Cli.Output;

/// <summary>Lists of words in running text, and what a mistyped word was meant to be.</summary>
internal static class Words
{
    /// <summary>A word that is further off than this from every known one has nothing to do with them.</summary>
    private const int MaximumDistance = 2;

    /// <summary>The names of the directions in which edges are followed, in the order of <see cref="Direction"/>.</summary>
    public static IReadOnlyList<string> Directions { get; } = ["out", "in", "both"];

    /// <summary><c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> words) => words is [var only]
        ? only
        : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";

    /// <summary>The known word that is nearest to a mistyped one; null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) => known
        .Select(one => (Word: one, Distance: NearestName.Distance(word, one)))
        .Where(one => one.Distance <= MaximumDistance && one.Distance < one.Word.TrimStart('-').Length)
        .OrderBy(one => one.Distance)
        .ThenBy(one => one.Word, StringComparer.Ordinal)
        .Select(one => one.Word)
        .FirstOrDefault();
}
