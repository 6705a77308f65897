namespace Linker.Checking.Mending;

/// <summary>Bytes cut behind each LF. A diff knows no encoding: a line of UTF-16 ends in the middle of a character.</summary>
internal sealed class DiffLines
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly List<int> _starts = [];

    internal DiffLines(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var span = bytes.Span;
        for (var start = 0; start < span.Length;)
        {
            _starts.Add(start);
            var length = span[start..].IndexOf((byte)'\n');
            start = length < 0 ? span.Length : start + length + 1;
        }
    }

    internal int Count => _starts.Count;

    /// <summary>A line with its LF, if it has one.</summary>
    internal ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var end = index + 1 < _starts.Count ? _starts[index + 1] : _bytes.Length;
            return _bytes.Span[_starts[index]..end];
        }
    }
}
