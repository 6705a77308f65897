using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Linker.Extraction.Marks;

/// <summary>Looks up, for thirty-two bytes at a time, which of up to eight sets may contain each of them.</summary>
/// <remarks>
/// A set that has the lower half of a byte in one of its bytes and the upper half in another is taken to have it.
/// </remarks>
internal sealed class NibbleTable
{
    /// <summary>How many sets there are.</summary>
    public const int SetCount = 8;

    private const int HalfValues = 16;

    private readonly Vector256<byte> _low;
    private readonly Vector256<byte> _high;

    /// <summary>Creates the table of sets of characters that fit into a byte, at most <see cref="SetCount"/>.</summary>
    public NibbleTable(ReadOnlySpan<string> sets)
    {
        Span<byte> low = stackalloc byte[2 * HalfValues];
        Span<byte> high = stackalloc byte[2 * HalfValues];
        for (var i = 0; i < sets.Length; i++)
        {
            foreach (var character in sets[i])
            {
                low[character % HalfValues] |= (byte)(1 << i);
                high[character / HalfValues] |= (byte)(1 << i);
            }
        }

        // A lookup stays within half of the vector.
        low[..HalfValues].CopyTo(low[HalfValues..]);
        high[..HalfValues].CopyTo(high[HalfValues..]);
        (_low, _high) = (Vector256.Create<byte>(low), Vector256.Create<byte>(high));
    }

    /// <summary>For each byte one bit for each set that may have it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> FindSets(Vector256<byte> bytes) =>
        Lookup(_low, bytes & Vector256.Create((byte)(HalfValues - 1))) & Lookup(_high, bytes >>> 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Lookup(Vector256<byte> table, Vector256<byte> indices) =>
        Avx2.IsSupported
            ? Avx2.Shuffle(table, indices)
            : Vector256.Create(
                Vector128.Shuffle(table.GetLower(), indices.GetLower()),
                Vector128.Shuffle(table.GetUpper(), indices.GetUpper()));
}
