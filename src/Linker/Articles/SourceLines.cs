namespace Linker.Articles;

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
