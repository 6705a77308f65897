using Linker.Articles;

namespace Linker.Extraction;

/// <summary>
/// Finds the dashes between two digits. Dates of listings and numbers of bulletins have them, and little else has: what
/// looks for those need not look at the whole text.
/// </summary>
internal sealed class DashFinder : IFactExtractor
{
    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        for (var from = 0; Next(article.Text, ref from) is var dash and >= 0;)
            facts.Dashes.Add(dash);
    }

    /// <summary>The first dash between digits from a place on, which moves behind it; -1 where there is none.</summary>
    public static int Next(ReadOnlySpan<char> text, ref int from)
    {
        while (from < text.Length && text[from..].IndexOf('-') is var offset and >= 0)
        {
            var dash = from + offset;
            from = dash + 1;
            if (dash > 0 && from < text.Length && char.IsDigit(text[dash - 1]) && char.IsDigit(text[from]))
                return dash;

            var behind = text[from..].IndexOfAnyExcept('-'); // rules and underlines are full of dashes
            from = behind < 0 ? text.Length : from + behind;
        }

        return -1;
    }
}
