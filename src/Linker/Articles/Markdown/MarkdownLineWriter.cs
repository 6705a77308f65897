using Markdig.Helpers;

namespace Linker.Articles.Markdown;

/// <summary>Collects rendered Markdown as an article's text and lines.</summary>
internal sealed class MarkdownLineWriter
{
    private Article _article = null!;
    private SourceLines _source = new("");
    private char[] _buffer = [];
    private int _length;
    private int _lineStart;
    private int _lineNumber;
    private int _lastLineNumber;
    private int _indentation;
    private int _linkTextStart;
    private int? _firstSource;
    private LineKind _kind;
    private string? _marker;

    /// <summary>Begins an article whose rendered text is written to <paramref name="target"/>.</summary>
    public void Begin(Article into, string markdown, char[] target)
    {
        (_article, _source, _buffer) = (into, new SourceLines(markdown), target);
        (_length, _lastLineNumber, _marker) = (0, 0, null);
    }

    /// <summary>Gives the text to the article and returns the buffer that holds it.</summary>
    public char[] End()
    {
        _article.SetText(_buffer, _length);
        return _buffer;
    }

    /// <summary>Sets the marker of the list item that the next line begins.</summary>
    public void SetMarker(string value) => _marker = value;

    /// <summary>Removes the marker, which has been written unless the item is empty.</summary>
    public void ClearMarker() => _marker = null;

    /// <summary>Begins the line of <paramref name="sourcePosition"/>; lines between it and the last one are blank.</summary>
    public void BeginLine(int sourcePosition, LineKind lineKind, int lineIndentation) =>
        BeginNumberedLine(_source.NumberAt(sourcePosition), lineKind, lineIndentation);

    /// <summary>Writes text that stands at <paramref name="sourcePosition"/> of the document.</summary>
    public void Write(ReadOnlySpan<char> text, int sourcePosition)
    {
        MoveTo(_source.NumberAt(sourcePosition));
        _firstSource ??= sourcePosition;
        _article.AddAnchor(_length, _source.ColumnAt(sourcePosition));
        Append(text);
    }

    /// <summary>
    /// Writes the content of a code span that begins at <paramref name="start"/> of the document: there a line end may stand
    /// for a blank, and blanks at both ends are removed (CommonMark 0.31.2, section 6.1).
    /// </summary>
    public void WriteCode(ReadOnlySpan<char> content, int start, int end)
    {
        while (!content.IsEmpty)
        {
            var rest = _source.Text.AsSpan(start, end - start);
            if (content[0] == ' ' && rest is ['\r' or '\n', ..])
            {
                content = content[1..];
                start += rest is ['\r', '\n', ..] ? 2 : 1;
                continue;
            }

            // What is skipped is a blank at an end, or the indentation or quotation mark of the next line.
            start += Math.Max(0, rest.IndexOf(content[0]));
            var written = Math.Max(1, _source.Text.AsSpan(start, end - start).CommonPrefixLength(content));
            Write(content[..written], start);
            content = content[written..];
            start = Math.Min(end, start + written);
        }
    }

    /// <summary>Adds a link.</summary>
    public void AddLink(string target, int sourcePosition, int linkLength, bool isImage) => _article.AddLink(new ArticleLink(
        target, _source.NumberAt(sourcePosition), _source.ColumnAt(sourcePosition), linkLength, isImage));

    /// <summary>Begins the text of a link.</summary>
    public void BeginLinkText() => _linkTextStart = _length;

    /// <summary>Ends the text of the link.</summary>
    public void EndLinkText() => _article.AddLinkText(_linkTextStart, _length);

    /// <summary>Ends the line inside a paragraph and begins the next.</summary>
    public void BreakLine()
    {
        EndLine();
        BeginNumberedLine(_lineNumber + 1, _kind, _indentation);
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        var end = _length;
        while (end > _lineStart && char.IsWhiteSpace(_buffer[end - 1])) end--;

        var lineKind = end == _lineStart ? LineKind.Blank : _kind;
        var column = _firstSource is { } position ? _source.ColumnAt(position) : 1;
        _article.AddLine(new ArticleLine(_lineStart, end - _lineStart, _lineNumber, column, lineKind));
        _lastLineNumber = _lineNumber;
        Append("\n");
    }

    /// <summary>Gives the heading just written the name that links use for it.</summary>
    public void NameHeading() => _article.AddAnchorName(LinkHelper.UrilizeAsGfm(_buffer.AsSpan(_lineStart, _length - _lineStart).Trim().ToString()));

    /// <summary>Writes a whole line as it is.</summary>
    public void WriteVerbatim(ReadOnlySpan<char> text, int sourcePosition, LineKind lineKind, int lineIndentation)
    {
        BeginLine(sourcePosition, lineKind, lineIndentation);
        Write(text, sourcePosition);
        EndLine();
    }

    /// <summary>Writes a line of a code or HTML block.</summary>
    public void WriteBlockLine(StringLine line, int lineIndentation)
    {
        var text = line.Slice.AsSpan();
        if (ReferenceEquals(line.Slice.Text, _source.Text))
        {
            WriteVerbatim(text, line.Slice.Start, LineKind.Text, lineIndentation);
            return;
        }

        // Part of a tab belongs to the indentation of the block; Markdig writes blanks for the rest of it.
        const string blanks = " \t";
        BeginLine(line.Position, LineKind.Text, lineIndentation);
        var begin = text.Length - text.TrimStart(blanks).Length;
        var rest = _source.Text.AsSpan(line.Position);
        Write(text[..begin], line.Position);
        Write(text[begin..], line.Position + rest.Length - rest.TrimStart(blanks).Length);
        EndLine();
    }

    private void BeginNumberedLine(int number, LineKind lineKind, int lineIndentation)
    {
        AddBlankLines(number);
        (_lineNumber, _kind, _indentation, _lineStart, _firstSource) = (number, lineKind, lineIndentation, _length, null);
        WriteIndentation();
    }

    private void AddBlankLines(int number)
    {
        for (var blank = _lastLineNumber + 1; blank < number && _lastLineNumber > 0; blank++)
            _article.AddLine(new ArticleLine(_length, 0, blank, 1, LineKind.Blank));
    }

    /// <summary>Moves to the line of what is written next: markup that is not written may have line ends.</summary>
    private void MoveTo(int number)
    {
        if (number <= _lineNumber) return;
        if (_firstSource is not null)
        {
            EndLine();
            BeginNumberedLine(number, _kind, _indentation);
            return;
        }

        // The line has nothing but its indentation yet: definitions of links, for example, were above it.
        (_lineNumber, _lastLineNumber) = (number, _lastLineNumber == 0 ? 0 : number - 1);
    }

    private void WriteIndentation()
    {
        var own = _marker ?? "";
        Append(new string(' ', Math.Max(0, _indentation - own.Length)));
        Append(own);
        _marker = null;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_buffer.Length < _length + text.Length)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + text.Length));
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }
}

/// <summary>The lines of a document, for the line and column of any of its characters.</summary>
internal readonly struct SourceLines
{
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines of <paramref name="text"/>, which end with LF, CR LF, or CR (CommonMark 0.31.2, section 2.1).</summary>
    public SourceLines(string text)
    {
        Text = text;
        for (var from = 0; text.AsSpan(from).IndexOfAny('\r', '\n') is >= 0 and var offset;)
        {
            from += offset + 1;
            if (text[from - 1] == '\r' && from < text.Length && text[from] == '\n') from++;
            _starts.Add(from);
        }
    }

    /// <summary>The document.</summary>
    public string Text { get; }

    /// <summary>The 1-based number of the line that holds <paramref name="position"/>.</summary>
    public int NumberAt(int position)
    {
        var index = _starts.BinarySearch(position);
        return index < 0 ? ~index : index + 1;
    }

    /// <summary>The 1-based column of the character at <paramref name="position"/>.</summary>
    public int ColumnAt(int position) => position - _starts[NumberAt(position) - 1] + 1;
}
