using System.Runtime.InteropServices;

namespace Linker.Exporting.Canonical;

/// <summary>A quick hash of bytes. Whoever uses it has to stay quick where somebody chose bytes of one hash.</summary>
internal static class ByteHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15; // 2^64 by the golden ratio (Knuth, volume 3, 6.4)

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) hash = Mix(hash, MemoryMarshal.Read<ulong>(bytes));
        var rest = 0UL;
        foreach (var value in bytes) rest = (rest << 8) | value;
        return (uint)(Mix(hash, rest) >> 32);
    }

    private static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * Multiplier;
        return hash ^ (hash >> 29);
    }
}
