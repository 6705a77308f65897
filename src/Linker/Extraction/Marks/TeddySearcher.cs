using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Linker.Extraction.Marks;

/// <summary>Searches thirty-two characters at a time, as bytes.</summary>
/// <remarks>
/// The algorithm is Teddy: Wang et al., "Hyperscan: A Fast Multi-pattern Regex Matcher for Modern CPUs", NSDI 2019,
/// section 4. The framework's search for several texts uses it too, but takes the first bytes of each word, returns at each
/// occurrence, and does not give the word. Without this and the system calls a build of the archive took 1.27 times as long.
/// </remarks>
internal sealed class TeddySearcher(MarkWord[] words) : IMarkSearcher
{
    /// <summary>So many characters are searched together; as bytes they stay in the processor's first cache.</summary>
    private const int ChunkLength = 4096;

    /// <summary>How much is read behind the text where its last characters are searched.</summary>
    private const int Behind = TeddyPattern.Length + 32;

    private readonly TeddyBuckets _buckets = new(words);
    private readonly MaskPositions _candidates = new(ChunkLength);
    private readonly byte[] _bytes = new byte[ChunkLength + TeddyPattern.Length + Behind];

    /// <inheritdoc/>
    public void Search(ReadOnlySpan<char> text, TextMarks marks)
    {
        var buckets = _buckets;
        for (var start = 0; start < text.Length; start += ChunkLength)
        {
            Narrow(text[start..Math.Min(text.Length, start + ChunkLength + TeddyPattern.Length)]);
            FindCandidates(Math.Min(ChunkLength, text.Length - start), buckets);
            foreach (var position in _candidates.Positions)
            {
                var bytes = BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(position));
                marks.AddCharacter(text, start + position);
                buckets.AddWords(bytes, text, start + position, marks);
            }
        }
    }

    /// <summary>Collects the positions of a chunk at which a mark may be; which one, if any, is determined later.</summary>
    private void FindCandidates(int length, TeddyBuckets buckets)
    {
        _candidates.Clear();
        for (var i = 0; i < length; i += Vector256<byte>.Count)
        {
            ref var block = ref _bytes[i];
            var here = Vector256.LoadUnsafe(ref block);
            var behind = Vector256.LoadUnsafe(ref block, 1);
            var joints = Vector256.Equals(here, Vector256.Create((byte)'.')) | Vector256.Equals(here, Vector256.Create((byte)'-'));
            var goesOn = Vector256.GreaterThanOrEqual(behind, Vector256.Create((byte)TextMarks.FirstAfterDot));
            var bars = Vector256.Equals(here, Vector256.Create((byte)'|'));
            var candidates = (joints & goesOn) | bars | buckets.FindIn(ref block);
            _candidates.Add(~Vector256.Equals(candidates, Vector256<byte>.Zero).ExtractMostSignificantBits(), i);
        }
    }

    /// <summary>Converts characters to bytes: 255 for all above it, and zeros behind the text.</summary>
    private void Narrow(ReadOnlySpan<char> text)
    {
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var i = 0;
        for (; i <= text.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            var low = Vector256.LoadUnsafe(ref source, (nuint)i);
            var high = Vector256.LoadUnsafe(ref source, (nuint)(i + Vector256<ushort>.Count));
            Vector256.NarrowWithSaturation(low, high).StoreUnsafe(ref _bytes[i]);
        }

        for (; i < text.Length; i++) _bytes[i] = (byte)Math.Min(text[i], (char)byte.MaxValue);
        _bytes.AsSpan(i, Behind).Clear();
    }
}
