using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Linker.Articles;

/// <summary>
/// Walks over the lines of a text. It looks for line ends in thirty-two characters at a time and remembers all that it saw:
/// lines are short, and to begin a new search for each of them takes longer than to search.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="from">Where the first line begins.</param>
/// <param name="terminator">What ends a line.</param>
internal ref struct LineScanner(ReadOnlySpan<char> text, int from, char terminator)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Vector256<ushort> _terminators = Vector256.Create((ushort)terminator);
    private int _block = from;
    private uint _ends;

    /// <summary>Where the line begins.</summary>
    public int Start { get; private set; }

    /// <summary>The position behind the line, without what ends it.</summary>
    public int End { get; private set; }

    /// <summary>Where the next line begins.</summary>
    public int Next { get; private set; } = from;

    /// <summary>Goes on to the next line; false where there is none. What stands behind the last line end is a line too.</summary>
    public bool MoveNext()
    {
        Start = Next;
        if (Start >= _text.Length)
            return false;

        while (_ends == 0 && _block <= _text.Length - 2 * Vector256<ushort>.Count)
        {
            _ends = EndsIn(_block) | EndsIn(_block + Vector256<ushort>.Count) << Vector256<ushort>.Count;
            _block += 2 * Vector256<ushort>.Count;
        }

        if (_ends != 0)
        {
            End = _block - 2 * Vector256<ushort>.Count + BitOperations.TrailingZeroCount(_ends);
            _ends &= _ends - 1;
        }
        else
        {
            var searched = Math.Max(_block, Start);
            var offset = _text[searched..].IndexOf(terminator);
            End = offset < 0 ? _text.Length : searched + offset;
        }

        Next = Math.Min(End + 1, _text.Length);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly uint EndsIn(int block)
    {
        ref var characters = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(_text));
        return Vector256.Equals(Vector256.LoadUnsafe(ref characters, (nuint)block), _terminators).ExtractMostSignificantBits();
    }
}
