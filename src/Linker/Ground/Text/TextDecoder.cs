using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Linker.Ground.Text;

/// <summary>
/// Decodes a document's bytes: UTF-8 with or without byte order mark, UTF-16 in either byte order
/// with or without byte order mark, and Windows-1252 where
/// the bytes are no UTF-8.
/// </summary>
internal static class TextDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding BigEndianUtf16 = new UnicodeEncoding(bigEndian: true, byteOrderMark: true);

    /// <summary>Decodes <paramref name="bytes"/> into <paramref name="buffer"/>, replacing it where it is too small.</summary>
    /// <param name="bytes">The document as it is.</param>
    /// <param name="buffer">The buffer for the characters.</param>
    /// <param name="isBrokenUtf8">Whether the bytes are neither UTF-16 nor valid UTF-8, and were read as Windows-1252.</param>
    /// <returns>How many characters of <paramref name="buffer"/> are the text.</returns>
    public static int Decode(ReadOnlySpan<byte> bytes, ref char[] buffer, out bool isBrokenUtf8)
    {
        var length = Decode(bytes, ref buffer, out TextForm form, out _);
        isBrokenUtf8 = form == TextForm.Windows1252;
        return length;
    }

    /// <summary>Decodes <paramref name="bytes"/> into <paramref name="buffer"/>, replacing it where it is too small.</summary>
    /// <param name="bytes">The document as it is.</param>
    /// <param name="buffer">The buffer for the characters.</param>
    /// <param name="form">How the characters are written.</param>
    /// <param name="markLength">How many bytes the byte order mark takes, which is no part of the text.</param>
    /// <returns>How many characters of <paramref name="buffer"/> are the text.</returns>
    public static int Decode(ReadOnlySpan<byte> bytes, ref char[] buffer, out TextForm form, out int markLength)
    {
        if (buffer.Length < bytes.Length) buffer = new char[Math.Max(bytes.Length, buffer.Length * 2)];

        (form, markLength) = bytes switch
        {
            [0xFF, 0xFE, ..] => (TextForm.Utf16LittleEndian, 2),
            [0xFE, 0xFF, ..] => (TextForm.Utf16BigEndian, 2),
            [not 0, 0, ..] => (TextForm.Utf16LittleEndian, 0),
            [0, not 0, ..] => (TextForm.Utf16BigEndian, 0),
            [0xEF, 0xBB, 0xBF, ..] => (TextForm.Utf8, 3),
            _ => (TextForm.Utf8, 0),
        };
        var text = bytes[markLength..];
        switch (form)
        {
            case TextForm.Utf16LittleEndian:
                return Encoding.Unicode.GetChars(text, buffer);
            case TextForm.Utf16BigEndian:
                return BigEndianUtf16.GetChars(text, buffer);
        }

        if (Utf8.ToUtf16(text, buffer, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
            return written;

        form = TextForm.Windows1252;
        return Windows1252.GetChars(text, buffer);
    }

    /// <summary>The character of a byte of Windows-1252.</summary>
    public static char FromWindows1252(byte value)
    {
        Span<char> character = stackalloc char[1];
        Windows1252.GetChars([value], character);
        return character[0];
    }
}

/// <summary>How the characters of a document are written as bytes.</summary>
internal enum TextForm
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-16, the low byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, the high byte first.</summary>
    Utf16BigEndian,

    /// <summary>Windows-1252, one byte a character.</summary>
    Windows1252,
}
