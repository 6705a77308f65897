namespace Linker.Corpus;

/// <summary>
/// Whether the bytes of a document are worth parsing. Text is distinguished from binary data as in grep and git: by a NUL
/// byte near the beginning.
/// </summary>
public static class DocumentContent
{
    /// <summary>How many bytes are inspected; as many as in git.</summary>
    public const int Inspected = 8 * 1024;

    /// <summary>
    /// Why a document that was read is passed over, in the words of a <see cref="CorpusProblem"/>: it is empty, or binary
    /// data. Null where it is text.
    /// </summary>
    public static string? ReasonToPassOver(ReadOnlySpan<byte> content) =>
        content.IsEmpty ? Reasons.Empty : IsBinary(content) ? Reasons.Binary : null;

    /// <summary>
    /// Whether <paramref name="content"/> is binary data: it has a NUL in its first <see cref="Inspected"/> bytes and is
    /// not UTF-16 or UTF-32, be it by its byte order mark or, for UTF-16, by NULs in every other byte.
    /// </summary>
    public static bool IsBinary(ReadOnlySpan<byte> content)
    {
        var start = content[..Math.Min(content.Length, Inspected)];
        return start.Contains((byte)0) && !HasWideByteOrderMark(start) && !LooksLikeUtf16(start);
    }

    private static bool HasWideByteOrderMark(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0xFF, 0xFE]) // UTF-16 and UTF-32, little-endian
        || start.StartsWith<byte>([0xFE, 0xFF])
        || start.StartsWith<byte>([0x00, 0x00, 0xFE, 0xFF]);

    // Western text in UTF-16 has a NUL in nearly every high byte and in no low byte. Half is enough to be sure.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> start)
    {
        Span<int> zeros = [0, 0];
        for (var i = 0; i < start.Length; i++)
        {
            if (start[i] == 0) zeros[i & 1]++;
        }

        var units = start.Length / 2;
        return start.Length % 2 == 0
            && ((zeros[0] == 0 && zeros[1] * 2 >= units) || (zeros[1] == 0 && zeros[0] * 2 >= units));
    }
}
