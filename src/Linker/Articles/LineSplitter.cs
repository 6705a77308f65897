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
        var lines = new LineScanner(text, from, TerminatorOf(text));
        while (lines.MoveNext())
            Add(article, text[lines.Start..lines.End], lines.Start, number++, dropTab);
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

    /// <summary>Adds one line, which stands at <paramref name="start"/> and has not lost its indentation yet.</summary>
    public static void Add(Article article, ReadOnlySpan<char> line, int start, int number, bool dropTab)
    {
        var column = 1;
        if (dropTab && line is ['\t', ..])
        {
            line = line[1..];
            start++;
            column++;
        }

        var length = line.Length;
        while (length > 0 && char.IsWhiteSpace(line[length - 1]))
            length--;

        var kind = length == 0 ? LineKind.Blank : LineKind.Text;
        article.AddLine(new ArticleLine(start, length, number, column, kind));
    }
}
