using System.Runtime.CompilerServices;

namespace Linker.Articles;

/// <summary>Splits a text into the lines of an article.</summary>
internal static class LineSplitter
{
    /// <summary>
    /// Adds the lines of <paramref name="text"/> to the article, from its character <paramref name="from"/>, which begins
    /// line <paramref name="number"/>. With <paramref name="dropTab"/> one leading tab, the indentation of an archive body, is
    /// left out.
    /// </summary>
    public static void Split(Article article, ReadOnlySpan<char> text, int from, int number, bool dropTab)
    {
        var lines = new LineScanner(text, from, LineScanner.FindTerminator(text), article.LineEnds);
        while (lines.MoveNext()) Add(article, text, lines.Start, lines.End, number++, dropTab);
    }

    /// <summary>Adds the line between two positions, which still has its indentation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(Article article, ReadOnlySpan<char> text, int start, int end, int number, bool dropTab)
    {
        var column = 1;
        if (dropTab && start < end && text[start] == '\t')
        {
            start++;
            column++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;

        var kind = end == start ? LineKind.Blank : LineKind.Text;
        article.AddLine(new ArticleLine(start, end - start, number, column, kind));
    }
}
