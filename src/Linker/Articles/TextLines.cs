namespace Linker.Articles;

/// <summary>A text cut into lines, numbered as articles number them (<see cref="LineSplitter"/>).</summary>
internal sealed class TextLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    internal TextLines(string text)
    {
        _text = text;
        // Old Macintosh files end lines with a bare CR; with any LF in the text a CR is white space at a line's end.
        var terminator = text.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r';
        for (var at = text.IndexOf(terminator); at >= 0; at = text.IndexOf(terminator, at + 1)) _starts.Add(at + 1);
    }

    /// <summary>Where a line starts and ends, its line end left out; null where there is no such line.</summary>
    /// <param name="line">The 1-based line.</param>
    internal (int Start, int End)? RangeOf(int line)
    {
        if (line < 1 || line > _starts.Count) return null;
        var start = _starts[line - 1];
        var end = line < _starts.Count ? _starts[line] - 1 : _text.Length;
        return (start, end > start && _text[end - 1] == '\r' ? end - 1 : end);
    }

    internal string? Find(int line) => RangeOf(line) is var (start, end) ? _text[start..end] : null;
}
