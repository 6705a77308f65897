using System.Runtime.InteropServices;

namespace Linker.Articles;

/// <summary>
/// An article as its reader gives it: the values of its headers, and the lines of its body in a form that does not
/// depend on the dialect. Valid until its reader reads the next one.
/// </summary>
public sealed class Article
{
    /// <summary>How many lines are compared one by one before binary search is faster.</summary>
    private const int FewLines = 8;

    private readonly List<ArticleLine> _lines = [];
    private readonly List<int> _anchorPositions = [];
    private readonly List<int> _anchorColumns = [];
    private readonly List<ArticleLink> _links = [];
    private readonly List<string> _anchorNames = [];
    private readonly TextRanges _linkTexts = new();
    private char[] _text = [];
    private int _textLength;
    private int _lastLine;

    /// <summary>The id in canonical form.</summary>
    public string Id { get; internal set; } = "";

    /// <summary>The document's path as outputs print it.</summary>
    public string Path { get; internal set; } = "";

    /// <summary>How the document is written.</summary>
    public Dialect Dialect { get; internal set; }

    /// <summary>The title without the id; null where there is none.</summary>
    public string? Title { get; internal set; }

    /// <summary>The 1-based line of the title.</summary>
    public int TitleLine { get; internal set; } = 1;

    /// <summary>The date as the header writes it; null where there is none.</summary>
    public string? LastModified { get; internal set; }

    /// <summary>The product line as the header writes it; null where there is none.</summary>
    public string? ProductLine { get; internal set; }

    /// <summary>The 1-based line of the product line's header.</summary>
    public int ProductLineLine { get; internal set; } = 1;

    /// <summary>The versions as the header writes them; null where there are none.</summary>
    public string? Versions => VersionText.ToStringOrNull();

    /// <summary>The keywords as the header or the footer writes them; null where there are none.</summary>
    public string? Keywords => KeywordText.ToStringOrNull();

    /// <summary>What <see cref="Versions"/> holds, without a string.</summary>
    internal HeaderText VersionText { get; } = new();

    /// <summary>What <see cref="Keywords"/> holds, without a string.</summary>
    internal HeaderText KeywordText { get; } = new();

    /// <summary>The body's text. Lines follow one another in it in order; what stands between them is no content.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _textLength);

    /// <summary>The body's lines: without headers, footer and closing legal notice.</summary>
    public ReadOnlySpan<ArticleLine> Lines => CollectionsMarshal.AsSpan(_lines);

    /// <summary>The links and images of real Markdown, in order. Empty for an archive body, which CommonMark sees as code.</summary>
    public IReadOnlyList<ArticleLink> Links => _links;

    /// <summary>The ids that the document gives itself, where they do not agree.</summary>
    public IReadOnlyList<Identity> Identities { get; internal set; } = [];

    /// <summary>The slugs of the headings of real Markdown, by which links name them.</summary>
    public IReadOnlyList<string> Anchors => _anchorNames;

    /// <summary>The comments that turn checks off.</summary>
    public IReadOnlyList<Directive> Directives { get; internal set; } = [];

    /// <summary>Whether the front matter is no YAML.</summary>
    public bool HasBrokenFrontMatter { get; internal set; }

    /// <summary>The date of the header; null where it has none.</summary>
    public DateOnly? LastModifiedDate { get; internal set; }

    /// <summary>The 1-based line of the date's header.</summary>
    public int LastModifiedLine { get; internal set; } = 1;

    /// <summary>The 1-based column of a date that is none; 0 where it is not known.</summary>
    public int LastModifiedColumn { get; internal set; }

    /// <summary>A buffer for the ends of lines, for the readers of the article.</summary>
    internal MaskPositions LineEnds { get; } = LineScanner.CreateEnds();

    /// <summary>The text of a line.</summary>
    public ReadOnlySpan<char> LineText(int index) => _text.AsSpan(_lines[index].Start, _lines[index].Length);

    /// <summary>The text of a line of running text; empty where the line is anything else or there is none.</summary>
    internal ReadOnlySpan<char> TextLine(int index) =>
        index >= 0 && index < _lines.Count && _lines[index].Kind == LineKind.Text ? LineText(index) : default;

    /// <summary>The index of the line that holds <paramref name="position"/>, or -1 where that is no content.</summary>
    public int LineAt(int position)
    {
        var lines = Lines;
        var (low, high) = (0, lines.Length - 1);
        // Positions mostly ascend from call to call, so that the line is the last one or a few behind it.
        if (_lastLine <= high && lines[_lastLine].Start <= position)
        {
            low = _lastLine;
            for (var end = Math.Min(low + FewLines, high); low < end && lines[low + 1].Start <= position; low++)
                continue;
            if (low == high || position < lines[low + 1].Start) high = low;
        }

        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (position < lines[middle].Start) high = middle - 1;
            else if (position >= lines[middle].End) low = middle + 1;
            else return _lastLine = middle;
        }

        return -1;
    }

    /// <summary>The 1-based column, in the document as it is, of the character at <paramref name="position"/>.</summary>
    public int ColumnAt(int lineIndex, int position)
    {
        var line = _lines[lineIndex];
        var anchor = _anchorPositions.BinarySearch(position);
        if (anchor < 0) anchor = ~anchor - 1;
        return anchor >= 0 && _anchorPositions[anchor] >= line.Start
            ? _anchorColumns[anchor] + position - _anchorPositions[anchor]
            : line.Column + position - line.Start;
    }

    /// <summary>
    /// The text of the Markdown link around <paramref name="position"/>, from there on; empty where there is none.
    /// </summary>
    public ReadOnlySpan<char> LinkTextFrom(int position) =>
        _linkTexts.FindEnd(position) is >= 0 and var end ? _text.AsSpan(position..end) : default;

    internal void Reset(string path)
    {
        _lines.Clear();
        _lastLine = 0;
        _anchorPositions.Clear();
        _anchorColumns.Clear();
        _links.Clear();
        _linkTexts.Clear();
        _anchorNames.Clear();
        Identities = [];
        LastModifiedColumn = 0;
        LastModifiedDate = null;
        Directives = [];
        HasBrokenFrontMatter = false;
        _textLength = 0;
        Path = path;
        Id = "";
        Title = LastModified = ProductLine = null;
        VersionText.Set(default);
        KeywordText.Set(default);
        TitleLine = ProductLineLine = LastModifiedLine = 1;
    }

    /// <summary>Makes <paramref name="buffer"/>'s first characters the text. The article does not own the buffer.</summary>
    internal void SetText(char[] buffer, int length) => (_text, _textLength) = (buffer, length);

    internal void AddLine(ArticleLine line) => _lines.Add(line);

    /// <summary>
    /// Adds that the character at a position is in a column of the document that its line's start does not give, because an
    /// escape was decoded or markup was dropped before it. Positions are added in order; of two the last one counts.
    /// </summary>
    internal void AddAnchor(int position, int column)
    {
        if (_anchorPositions is [.., var last] && last == position)
        {
            _anchorColumns[^1] = column;
            return;
        }

        _anchorPositions.Add(position);
        _anchorColumns.Add(column);
    }

    internal void AddLink(ArticleLink link) => _links.Add(link);

    internal void AddAnchorName(string name) => _anchorNames.Add(name);

    internal void AddLinkText(int start, int end) => _linkTexts.Add(start, end);

    internal void SetKind(int index, LineKind kind) => _lines[index] = _lines[index] with { Kind = kind };

    internal void RemoveLinesFrom(int index) => _lines.RemoveRange(index, _lines.Count - index);

    internal void RemoveLinesBefore(int index) => _lines.RemoveRange(0, index);
}

/// <summary>A Markdown link or image.</summary>
/// <param name="Target">The destination as written: a relative path, an address, or a fragment.</param>
/// <param name="Line">The 1-based line on which the link begins.</param>
/// <param name="Column">The 1-based column at which the link begins.</param>
/// <param name="Length">The length of the link as written, in characters.</param>
/// <param name="IsImage">Whether the link shows an image.</param>
public sealed record ArticleLink(string Target, int Line, int Column, int Length, bool IsImage);

/// <summary>
/// The value of a header, in a buffer that is used again for the next article: keywords and versions are split at once, and
/// few articles have the same.
/// </summary>
internal sealed class HeaderText
{
    private char[] _buffer = new char[256];
    private int _length;

    /// <summary>The text; empty where the header is empty or missing.</summary>
    public ReadOnlySpan<char> Span => _buffer.AsSpan(0, _length);

    /// <summary>Keeps a copy of a text.</summary>
    public void Set(ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length) _buffer = new char[Math.Max(text.Length, _buffer.Length * 2)];
        text.CopyTo(_buffer);
        _length = text.Length;
    }

    /// <summary>The text; null where there is none.</summary>
    public string? ToStringOrNull() => _length == 0 ? null : Span.ToString();
}
