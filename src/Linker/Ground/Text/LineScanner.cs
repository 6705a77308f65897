using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Linker.Ground.Text;

/// <summary>
/// Enumerates the lines of a text, numbered as editors number them. It finds the ends of many lines before it gives the first
/// one: lines are short, and to begin a new search for each of them takes longer than to search.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="from">Where the first line begins.</param>
/// <param name="terminator">What ends a line.</param>
/// <param name="ends">A buffer of <see cref="CreateEnds"/>, not for use by others meanwhile.</param>
internal ref struct LineScanner(ReadOnlySpan<char> text, int from, char terminator, MaskPositions ends)
{
    private const int BlockLength = 32;
    private const int ChunkLength = 128 * BlockLength;

    private readonly ReadOnlySpan<char> _text = text;
    private ReadOnlySpan<int> _ends;
    private int _searched = from;

    /// <summary>Where the line begins.</summary>
    public int Start { get; private set; }

    /// <summary>The position behind the line, without what ends it.</summary>
    public int End { get; private set; }

    /// <summary>Where the next line begins.</summary>
    public int Next { get; private set; } = from;

    /// <summary>Creates a buffer for the ends of lines.</summary>
    public static MaskPositions CreateEnds() => new(ChunkLength);

    /// <summary>
    /// What ends a line. Old Macintosh files end lines with a bare CR; with any LF in the text a CR is white space at a
    /// line's end.
    /// </summary>
    public static char FindTerminator(ReadOnlySpan<char> text) => text.Contains('\n') ? '\n' : '\r';

    /// <summary>The line that begins at <paramref name="position"/>, and where the next one begins.</summary>
    public static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int position, char terminator, out int next)
    {
        var rest = text[position..];
        var length = rest.IndexOf(terminator);
        next = length < 0 ? text.Length : position + length + 1;
        return length < 0 ? rest : rest[..length];
    }

    /// <summary>Moves to the next line; false where there is none. Text behind the last line end is a line too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        Start = Next;
        if (Start >= _text.Length) return false;

        while (_ends.IsEmpty && _searched < _text.Length) FindEnds();
        if (_ends.IsEmpty)
        {
            End = Next = _text.Length;
            return true;
        }

        End = _ends[0];
        _ends = _ends[1..];
        Next = End + 1;
        return true;
    }

    private void FindEnds()
    {
        ends.Clear();
        var end = Math.Min(_text.Length, _searched + ChunkLength);
        for (; _searched <= end - BlockLength; _searched += BlockLength)
            ends.Add(EndsIn(_searched) | EndsIn(_searched + BlockLength / 2) << (BlockLength / 2), _searched);
        var last = 0u;
        for (var i = _searched; i < end; i++) last |= (_text[i] == terminator ? 1u : 0u) << (i - _searched);
        ends.Add(last, _searched);
        _searched = end;
        _ends = ends.Positions;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly uint EndsIn(int block)
    {
        ref var characters = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(_text));
        var terminators = Vector256.Create((ushort)terminator);
        return Vector256.Equals(Vector256.LoadUnsafe(ref characters, (nuint)block), terminators).ExtractMostSignificantBits();
    }
}
