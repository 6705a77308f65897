namespace Linker.Ground.Text;

/// <summary>The lines of a text, by their numbers (<see cref="LineScanner"/>).</summary>
internal sealed class TextLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    internal TextLines(string text)
    {
        _text = text;
        var terminator = LineScanner.FindTerminator(text);
        for (var end = text.IndexOf(terminator); end >= 0; end = text.IndexOf(terminator, end + 1)) _starts.Add(end + 1);
    }

    /// <summary>Where a line starts and ends, its line end left out; null where there is no such line.</summary>
    /// <param name="line">The 1-based line.</param>
    internal (int Start, int End)? FindRange(int line)
    {
        if (line < 1 || line > _starts.Count) return null;
        var start = _starts[line - 1];
        var end = line < _starts.Count ? _starts[line] - 1 : _text.Length;
        return (start, end > start && _text[end - 1] == '\r' ? end - 1 : end);
    }

    internal string? Find(int line) => FindRange(line) is var (start, end) ? _text[start..end] : null;
}
