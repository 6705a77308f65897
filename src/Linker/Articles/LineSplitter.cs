using System.Runtime.CompilerServices;

namespace Linker.Articles;

/// <summary>Splits a text into lines, numbered as editors number them.</summary>
internal static class LineSplitter
{
    /// <summary>
    /// Adds the lines of <paramref name="text"/> to the article, from its character <paramref name="from"/>, which begins
    /// line <paramref name="number"/>. One leading tab, the indentation of an archive body, goes where
    /// <paramref name="dropTab"/> says so.
    /// </summary>
    public static void Split(Article article, ReadOnlySpan<char> text, int from, int number, bool dropTab)
    {
        var lines = new LineScanner(text, from, TerminatorOf(text), article.LineEnds);
        while (lines.MoveNext()) Add(article, text, lines.Start, lines.End, number++, dropTab);
    }

    /// <summary>
    /// What ends a line. Old Macintosh files end lines with a bare CR; with any LF in the text a CR is white space at a
    /// line's end.
    /// </summary>
    public static char TerminatorOf(ReadOnlySpan<char> text) => text.Contains('\n') ? '\n' : '\r';

    /// <summary>The line that begins at <paramref name="position"/>, and where the next one begins.</summary>
    public static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int position, char terminator, out int next)
    {
        var rest = text[position..];
        var length = rest.IndexOf(terminator);
        next = length < 0 ? text.Length : position + length + 1;
        return length < 0 ? rest : rest[..length];
    }

    /// <summary>Adds the line between two positions, which has not lost its indentation yet.</summary>
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
