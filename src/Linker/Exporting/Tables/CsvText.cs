using System.Buffers;
using System.Text;
using Linker.Ground.Files;

namespace Linker.Exporting.Tables;

/// <summary>
/// Writes texts as quoted fields of CSV (RFC 4180): a quote is doubled, and every other character stands for itself, line
/// breaks and control characters too, so that what is read back is what was written. A lone surrogate, which UTF-8 cannot
/// hold, becomes U+FFFD.
/// </summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(static unit => (char)unit).Except("\"")]);

    /// <summary>Writes a whole field.</summary>
    public static void WriteField(this Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Write((byte)'"');
        output.WriteFieldPart(text);
        output.Write((byte)'"');
    }

    /// <summary>Writes a part of what stands between a field's quotes.</summary>
    public static void WriteFieldPart(this Utf8Output output, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(Plain);
            output.WriteAscii(plain < 0 ? text : text[..plain]);
            if (plain < 0) break;
            Rune.DecodeFromUtf16(text[plain..], out var rune, out var length);
            if (rune.Value == '"') output.Write("\"\""u8);
            else output.Write(rune);
            text = text[(plain + length)..];
        }
    }
}
