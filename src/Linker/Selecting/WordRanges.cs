namespace Linker.Selecting;

/// <summary>Goes through the words of a text, which are its runs of letters and digits.</summary>
internal ref struct WordRanges(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _end;

    /// <summary>Where the word at hand stands in the text.</summary>
    public Range Current { get; private set; }

    /// <summary>Itself, for <c>foreach</c>.</summary>
    public readonly WordRanges GetEnumerator() => this;

    /// <summary>Goes on to the next word.</summary>
    public bool MoveNext()
    {
        var start = _end;
        while (start < _text.Length && !char.IsLetterOrDigit(_text[start])) start++;
        _end = start;
        while (_end < _text.Length && char.IsLetterOrDigit(_text[_end])) _end++;
        Current = start.._end;
        return start < _end;
    }
}
