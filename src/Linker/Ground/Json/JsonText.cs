using System.Buffers;
using System.Text;
using Linker.Ground.Files;
using Linker.Ground.Text;

namespace Linker.Ground.Json;

/// <summary>
/// Writes strings as JSON (RFC 8259, section 7) that is also harmless inside HTML and on a terminal: <c>&lt;</c>,
/// <c>&gt;</c>, <c>&amp;</c>, the line separators, all control characters and what else XML cannot hold are escaped. Other
/// characters stay readable; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
/// </summary>
internal static class JsonText
{
    private static readonly SearchValues<char> Plain = CharacterRange.From(' ', '~', without: "\"\\<>&");

    public static void WriteString(this Utf8Output output, string text)
    {
        output.Write((byte)'"');
        output.WriteEscaped(text, Plain, static (output, rune, _, _) => WriteRune(output, rune));
        output.Write((byte)'"');
    }

    /// <summary>Writes a string, or <c>null</c> where there is none.</summary>
    public static void WriteStringOrNull(this Utf8Output output, string? text)
    {
        if (text is null) output.Write("null"u8);
        else output.WriteString(text);
    }

    /// <summary>Writes a number, or <c>null</c> where there is none.</summary>
    public static void WriteNumberOrNull(this Utf8Output output, long? number)
    {
        if (number is { } known) output.Write(known);
        else output.Write("null"u8);
    }

    /// <summary>Writes a date as a string, or <c>null</c> where there is none.</summary>
    public static void WriteDateOrNull(this Utf8Output output, DateOnly? date)
    {
        if (date is not { } day)
        {
            output.Write("null"u8);
            return;
        }

        output.Write((byte)'"');
        output.Write(day);
        output.Write((byte)'"');
    }

    /// <summary>Writes a time of day as a string, or <c>null</c> where there is none.</summary>
    public static void WriteTimeOrNull(this Utf8Output output, TimeOnly? time)
    {
        if (time is not { } minute)
        {
            output.Write("null"u8);
            return;
        }

        output.Write((byte)'"');
        output.Write(minute);
        output.Write((byte)'"');
    }

    /// <summary>Writes strings as an array.</summary>
    public static void WriteStrings(this Utf8Output output, IEnumerable<string> texts)
    {
        var separator = (byte)'[';
        foreach (var text in texts)
        {
            output.Write(separator);
            output.WriteString(text);
            separator = (byte)',';
        }

        output.Write(separator == '[' ? "[]"u8 : "]"u8);
    }

    /// <summary>Writes strings as an array.</summary>
    public static void WriteStrings(this Utf8Output output, ReadOnlySpan<string> texts)
    {
        output.Write((byte)'[');
        for (var i = 0; i < texts.Length; i++)
        {
            if (i > 0) output.Write((byte)',');
            output.WriteString(texts[i]);
        }

        output.Write((byte)']');
    }

    private static void WriteRune(Utf8Output output, Rune rune)
    {
        switch (rune.Value)
        {
            case '"': output.Write("\\\""u8); break;
            case '\\': output.Write("\\\\"u8); break;
            case '\n': output.Write("\\n"u8); break;
            case '\r': output.Write("\\r"u8); break;
            case '\t': output.Write("\\t"u8); break;
            case '<' or '>' or '&' or 0x2028 or 0x2029 or 0xFFFE or 0xFFFF: output.WriteUnicodeEscape(rune.Value); break;
            case < ' ' or (>= 0x7F and <= 0x9F): output.WriteUnicodeEscape(rune.Value); break;
            default: output.Write(rune); break;
        }
    }
}
