namespace Linker.Articles.Markdown;

/// <summary>
/// The body of an archive article: CommonMark sees one indented code block, because every line begins with a tab. What
/// stands around it is the title as a heading and two Liquid tags, so that no Markdown parser is needed.
/// </summary>
/// <remarks>CommonMark 0.31.2, section 4.4: an indented code block cannot interrupt a paragraph, may hold blank lines, and
/// ends before the first line that is indented by less than four columns.</remarks>
internal readonly ref struct ArchiveBody
{
    private const string RawTag = "{% raw %}";
    private const string EndRawTag = "{% endraw %}";

    /// <summary>What a blank line may hold; to CommonMark every other space, a form feed too, is text.</summary>
    private const string Blanks = " \t\r";

    private const string BlanksAndLineEnds = Blanks + "\n";

    private const int DeepestHeading = 6;

    private ArchiveBody(int start, int end, int firstLine, ReadOnlySpan<char> heading, int headingLine)
    {
        Start = start;
        End = end;
        FirstLine = firstLine;
        Heading = heading;
        HeadingLine = headingLine;
    }

    /// <summary>Where the code block's first line begins.</summary>
    public int Start { get; }

    /// <summary>The position behind the code block.</summary>
    public int End { get; }

    /// <summary>The 1-based number of the code block's first line.</summary>
    public int FirstLine { get; }

    /// <summary>The text of the heading above the code block; empty where there is none.</summary>
    public ReadOnlySpan<char> Heading { get; }

    /// <summary>The 1-based line of <see cref="Heading"/>.</summary>
    public int HeadingLine { get; }

    /// <summary>
    /// Finds the body of <paramref name="text"/> behind its front matter; false where the document is anything but a
    /// heading, the Liquid tags and one block that is indented by tabs.
    /// </summary>
    /// <param name="text">The document.</param>
    /// <param name="frontMatterEnd">Where the front matter ends.</param>
    /// <param name="article">Has no lines yet; gets those of the body, which are looked at anyway.</param>
    /// <param name="body">The body.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int frontMatterEnd, Article article, out ArchiveBody body)
    {
        body = default;
        var heading = ReadOnlySpan<char>.Empty;
        var headingLine = 0;
        var terminator = LineScanner.FindTerminator(text);
        var number = 1 + text[..frontMatterEnd].Count(terminator);
        var mayBeginCode = true;
        var position = frontMatterEnd;
        while (position < text.Length && text[position] != '\t')
        {
            var line = LineScanner.LineAt(text, position, terminator, out var next).TrimEnd(Blanks);
            if (line is ['#', ..] && heading.IsEmpty && line.TrimStart('#') is [' ', ..] title
                && line.Length - title.Length <= DeepestHeading)
            {
                heading = title.Trim();
                (headingLine, mayBeginCode) = (number, true);
            }
            else if (line.IsEmpty)
            {
                mayBeginCode = true;
            }
            else if (line is RawTag)
            {
                mayBeginCode = false;
            }
            else
            {
                return false;
            }

            position = next;
            number++;
        }

        if (position >= text.Length || !mayBeginCode) return false;

        var lines = new LineScanner(text, position, terminator, article.LineEnds);
        if (!TryReadLines(ref lines, text, number, article, out var end))
        {
            article.RemoveLinesFrom(0);
            return false;
        }

        body = new ArchiveBody(position, end, number, heading, headingLine);
        return true;
    }

    /// <summary>Reads lines up to the last one that is indented, and finds that nothing but a tag stands behind it.</summary>
    private static bool TryReadLines(
        ref LineScanner lines, ReadOnlySpan<char> text, int number, Article article, out int end)
    {
        end = lines.Next;
        var (count, counted) = (0, 0);
        var isAlone = true;
        while (lines.MoveNext())
        {
            var isIndented = text[lines.Start] == '\t';
            if (!isIndented && text[lines.Start..lines.End] is var line && line.ContainsAnyExcept(Blanks))
            {
                isAlone = line.TrimEnd(Blanks) is EndRawTag && !text[lines.Next..].ContainsAnyExcept(BlanksAndLineEnds);
                break;
            }

            LineSplitter.Add(article, text, lines.Start, lines.End, number++, dropTab: true);
            counted++;
            if (isIndented) (count, end) = (counted, lines.Next);
        }

        article.RemoveLinesFrom(count);
        return isAlone;
    }
}
