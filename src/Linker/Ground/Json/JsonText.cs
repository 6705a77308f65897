using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Linker.Ground.Json;

/// <summary>
/// Writes strings as JSON (RFC 8259, section 7) that is also harmless inside HTML and on a terminal: <c>&lt;</c>,
/// <c>&gt;</c>, <c>&amp;</c>, the line separators, all control characters and what else XML cannot hold are escaped. Other
/// characters stay readable; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
/// </summary>
internal static class JsonText
{
    /// <summary>The same escapes for the framework's writer.</summary>
    public static JavaScriptEncoder Encoder { get; } = new EscapeEncoder();

    private const int LongestEscape = 6;

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
        Span<char> escape = stackalloc char[LongestEscape];
        if (Escape(rune.Value, escape) is > 0 and var length) output.WriteAscii(escape[..length]);
        else output.Write(rune);
    }

    /// <summary>Writes the escape of a character.</summary>
    /// <returns>Its length; 0 where the character stands for itself.</returns>
    private static int Escape(int value, Span<char> escape)
    {
        var letter = value switch
        {
            '"' or '\\' => (char)value,
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        if (letter == '\0' && !IsHarmful(value)) return 0;
        escape[0] = '\\';
        escape[1] = letter == '\0' ? 'u' : letter;
        if (letter != '\0') return 2;
        value.TryFormat(escape[2..], out _, "X4", CultureInfo.InvariantCulture);
        return LongestEscape;
    }

    private static bool IsHarmful(int value) => value is < ' ' or '"' or '\\' or '<' or '>' or '&'
        or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or 0xFFFE or 0xFFFF;

    private sealed class EscapeEncoder : JavaScriptEncoder
    {
        public override int MaxOutputCharactersPerInputCharacter => LongestEscape;

        public override bool WillEncode(int unicodeScalar) => IsHarmful(unicodeScalar);

        public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
        {
            var characters = new ReadOnlySpan<char>(text, textLength);
            for (var i = 0; i < textLength;)
            {
                if (Rune.DecodeFromUtf16(characters[i..], out var rune, out var length) != OperationStatus.Done || IsHarmful(rune.Value))
                    return i;
                i += length;
            }

            return -1;
        }

        public override unsafe bool TryEncodeUnicodeScalar(
            int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
        {
            Span<char> escape = stackalloc char[LongestEscape];
            var length = Escape(unicodeScalar, escape);
            if (length == 0) length = new Rune(unicodeScalar).EncodeToUtf16(escape);
            numberOfCharactersWritten = escape[..length].TryCopyTo(new Span<char>(buffer, bufferLength)) ? length : 0;
            return numberOfCharactersWritten > 0;
        }
    }
}
