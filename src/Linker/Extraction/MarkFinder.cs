using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Linker.Articles;
using Linker.Extraction.Teddy;
using Linker.Ground.Text;

namespace Linker.Extraction;

/// <summary>
/// Finds in one pass over the text what the other extractors begin with. To look for each of it by itself, and to begin
/// anew behind each thing found, took longer than all else that they do.
/// </summary>
internal sealed class MarkFinder : IFactExtractor
{
    /// <summary>So many characters are looked at together; as bytes they stay in the processor's first cache.</summary>
    private const int ChunkLength = 4096;

    /// <summary>How much is read behind the text where its last characters are looked at.</summary>
    private const int Behind = WordFingerprint.Length + 32;

    private static readonly WordSearch Words = new(
    [
        .. Array.ConvertAll(UrlExtractor.Beginnings, word => new WordFingerprint(MarkKind.Address, word)),
        .. Array.ConvertAll(FileTableExtractor.TableWords, word => new WordFingerprint(MarkKind.TableWord, word)),
        .. Array.ConvertAll(DownloadExtractor.OfferWords, word => new WordFingerprint(MarkKind.OfferWord, word)),
        .. Array.ConvertAll(FixedInExtractor.Verbs, word => new WordFingerprint(MarkKind.Correction, word)),
    ]);

    private readonly FoundPlaces _places = new(ChunkLength);
    private readonly byte[] _bytes = new byte[ChunkLength + WordFingerprint.Length + Behind];

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        var text = article.Text;
        var words = Words; // A static field is looked up each time.
        for (var start = 0; start < text.Length; start += ChunkLength)
        {
            Narrow(text[start..Math.Min(text.Length, start + ChunkLength + WordFingerprint.Length)]);
            FindPlaces(Math.Min(ChunkLength, text.Length - start), words);
            foreach (var place in _places.Positions)
            {
                var bytes = BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(place));
                AddCharacter(text, start + place, facts.Marks);
                words.AddWords(bytes, text, start + place, facts.Marks);
            }
        }
    }

    /// <summary>Notes where in a chunk something may stand; what it is, if anything, is seen when it is looked at.</summary>
    private void FindPlaces(int length, WordSearch words)
    {
        _places.Clear();
        for (var i = 0; i < length; i += Vector256<byte>.Count)
        {
            ref var block = ref _bytes[i];
            var here = Vector256.LoadUnsafe(ref block);
            var behind = Vector256.LoadUnsafe(ref block, 1);
            var joints = Vector256.Equals(here, Vector256.Create((byte)'.')) | Vector256.Equals(here, Vector256.Create((byte)'-'));
            // No letter or digit comes before it in ASCII, and of what ends a sentence nothing behind it.
            var goesOn = Vector256.GreaterThanOrEqual(behind, Vector256.Create((byte)'0'));
            var bars = Vector256.Equals(here, Vector256.Create((byte)'|'));
            var places = (joints & goesOn) | bars | words.FindIn(ref block);
            _places.Add(~Vector256.Equals(places, Vector256<byte>.Zero).ExtractMostSignificantBits(), i);
        }
    }

    private static void AddCharacter(ReadOnlySpan<char> text, int position, TextMarks marks)
    {
        switch (text[position])
        {
            case '.':
                marks.Add(MarkKind.NameDot, position);
                break;
            case '-' when position > 0 && char.IsDigit(text[position - 1]) && char.IsDigit(text[position + 1]):
                marks.Add(MarkKind.NumberDash, position);
                break;
            case '|' when position + 1 < text.Length && text[position + 1] == ' ':
                marks.Add(MarkKind.TableWord, position);
                break;
            default:
                break;
        }
    }

    /// <summary>Makes bytes of characters: of what is beyond a byte the largest one, and zeros behind the text.</summary>
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
