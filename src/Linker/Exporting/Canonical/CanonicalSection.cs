namespace Linker.Exporting.Canonical;

/// <summary>
/// The lines of an array, each with one element and behind the line feed that begins it, in pieces that can be read
/// apart. A line feed never stands within a string, so that wherever there is one an element may begin.
/// </summary>
internal sealed class CanonicalSection
{
    /// <summary>Fewer bytes than any element and its line feed, for their keys alone take more.</summary>
    private const int LeastElement = 32;

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly int[] _starts;
    private readonly int[] _firsts;

    /// <summary>Cuts the bytes from one offset to another into pieces of about a size.</summary>
    public CanonicalSection(ReadOnlyMemory<byte> utf8, int start, int end, int pieceSize)
    {
        _utf8 = utf8;
        var starts = new List<int>();
        for (var at = start; at < end;)
        {
            starts.Add(at);
            var least = Math.Min(pieceSize, end - at);
            var next = utf8.Span[(at + least)..end].IndexOf((byte)'\n');
            at = next < 0 ? end : at + least + next;
        }

        _starts = [.. starts, end];
        _firsts = new int[_starts.Length];
        for (var i = 0; i < starts.Count; i++)
        {
            _firsts[i + 1] = _firsts[i] + utf8.Span[_starts[i].._starts[i + 1]].Count((byte)'\n');
        }
    }

    /// <summary>How many elements there are, if every line holds one.</summary>
    public int Count => _firsts[^1];

    /// <summary>Whether every line may hold an element: memory is not to be had for a file of line feeds.</summary>
    public bool IsPlausible => Count <= (_starts[^1] - _starts[0]) / LeastElement;

    /// <summary>Whether elements are in order where pieces meet; within pieces readers know.</summary>
    /// <param name="isInOrder">Whether an element comes after the one before it.</param>
    public bool IsInOrder(Func<int, bool> isInOrder)
    {
        for (var piece = 1; piece < _firsts.Length - 1; piece++)
        {
            if (!isInOrder(_firsts[piece])) return false;
        }

        return true;
    }

    /// <summary>Reads all elements.</summary>
    /// <param name="jobs">How many threads may read.</param>
    /// <param name="newReader">Makes a reader for one thread.</param>
    /// <returns>Whether all were as expected.</returns>
    public bool Read(int jobs, Func<ICanonicalReader> newReader)
    {
        var pieces = _starts.Length - 1;
        var next = -1;
        var failed = false;
        var workers = Math.Clamp(jobs, 1, Math.Max(1, pieces));
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ =>
        {
            var reader = newReader();
            for (int piece; !Volatile.Read(ref failed) && (piece = Interlocked.Increment(ref next)) < pieces;)
            {
                if (!ReadPiece(piece, reader)) Volatile.Write(ref failed, true);
            }
        });
        return !failed;
    }

    private bool ReadPiece(int piece, ICanonicalReader reader)
    {
        var json = new CanonicalScanner(_utf8.Span, _starts[piece], _starts[piece + 1]);
        var isLastPiece = piece == _starts.Length - 2;
        for (var element = _firsts[piece]; !json.IsAtEnd; element++)
        {
            json.Expect("\n"u8);
            if (json.HasFailed) return false;
            reader.Read(ref json, element);
            if (!json.IsAtEnd || !isLastPiece) json.Expect(","u8);
        }

        return !json.HasFailed;
    }
}
