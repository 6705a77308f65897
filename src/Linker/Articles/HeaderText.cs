namespace Linker.Articles;

/// <summary>
/// What a header says, in a buffer that the next article uses again: keywords and versions are taken apart at once, and
/// hardly two articles have the same.
/// </summary>
internal sealed class HeaderText
{
    private char[] _buffer = new char[256];
    private int _length;

    /// <summary>The text; empty where the header says nothing or is not there.</summary>
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
