using System.Buffers;

namespace Linker.Ground.Text;

/// <summary>
/// Writes texts as quoted fields of CSV (RFC 4180): a quote is doubled, and every other character stands for itself, line
/// breaks and control characters too, so that what is read back is what was written. A lone surrogate, which UTF-8 cannot
/// hold, becomes U+FFFD.
/// </summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Plain = CharacterRange.From('\0', '\x7F', without: "\"");

    /// <summary>Writes a whole field.</summary>
    public static void WriteField(this Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Write((byte)'"');
        output.WriteFieldPart(text);
        output.Write((byte)'"');
    }

    /// <summary>Writes a part of what stands between a field's quotes.</summary>
    public static void WriteFieldPart(this Utf8Output output, ReadOnlySpan<char> text) =>
        output.WriteEscaped(text, Plain, static (output, rune, _, _) =>
        {
            if (rune.Value == '"') output.Write("\"\""u8);
            else output.Write(rune);
        });
}
