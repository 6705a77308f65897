using System.Buffers;
using System.Text;

namespace Linker.Exporting.Dot;

/// <summary>
/// Writes quoted strings of the DOT language. Graphviz knows only <c>\"</c> in a quoted string, but expands other
/// escapes later in labels and tooltips (https://graphviz.org/docs/attr-types/escString/): there <c>\N</c>, <c>\G</c>
/// and <c>\L</c> stand for names, <c>\l</c> and <c>\r</c> for line ends, and <c>&amp;amp;</c> for a character, so a
/// backslash is doubled and an ampersand that would begin such a reference is written as one itself.
/// </summary>
internal static class DotText
{
    private static readonly SearchValues<char> Alphanumeric =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> Plain = CharacterRange.From(' ', '~', without: "\"\\&");

    /// <summary>
    /// Writes a node's id. Different ids stay different: a character that no picture can hold is written as its number.
    /// </summary>
    public static void WriteId(this Utf8Output output, string id)
    {
        output.Write((byte)'"');
        output.WriteEscaped(id, Plain, static (output, rune, text, index) =>
        {
            if (IsHarmful(rune)) output.WriteUnicodeEscape(rune.Value);
            else if (IsCharacterReference(text[index..])) output.Write("&amp;"u8);
            else WriteRune(output, rune);
        });
        output.Write((byte)'"');
    }

    /// <summary>Writes a text to be shown as it is, with its line breaks; see <see cref="WriteContents"/>.</summary>
    public static void WriteText(this Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Write((byte)'"');
        output.WriteContents(text);
        output.Write((byte)'"');
    }

    /// <summary>
    /// Writes a part of a quoted text. A tab becomes a space and CR LF a line break; other control characters, which a
    /// picture in SVG must not hold, become U+FFFD, as lone surrogates do.
    /// </summary>
    public static void WriteContents(this Utf8Output output, ReadOnlySpan<char> text) =>
        output.WriteEscaped(text, Plain, static (output, rune, text, index) =>
        {
            if (text[index..].StartsWith("\r\n")) return; // the line feed is the line break
            if (rune.Value == '\t') output.Write((byte)' ');
            else if (IsCharacterReference(text[index..])) output.Write("&amp;"u8);
            else WriteRune(output, IsHarmful(rune) ? Rune.ReplacementChar : rune);
        });

    /// <summary>
    /// Writes a part of a tooltip. Graphviz expands escapes in tooltips twice, so that <c>\\G</c> becomes the graph's
    /// name; an invisible word joiner (U+2060) after each backslash keeps the second pass from finding an escape.
    /// </summary>
    public static void WriteTooltip(this Utf8Output output, ReadOnlySpan<char> text)
    {
        for (var end = text.IndexOf('\\'); end >= 0; end = text.IndexOf('\\'))
        {
            output.WriteContents(text[..(end + 1)]);
            output.Write("\u2060"u8);
            text = text[(end + 1)..];
        }

        output.WriteContents(text);
    }

    private static void WriteRune(Utf8Output output, Rune rune)
    {
        switch (rune.Value)
        {
            case '"': output.Write("\\\""u8); break;
            case '\\': output.Write("\\\\"u8); break;
            case '\n': output.Write("\\n"u8); break;
            case < 0x80: output.Write((byte)rune.Value); break;
            default: output.Write(rune); break;
        }
    }

    /// <summary>Whether XML 1.0 (section 2.2) forbids or discourages it, or it ends some readers' lines.</summary>
    private static bool IsHarmful(Rune rune) => rune.Value switch
    {
        '\n' => false,
        < ' ' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or 0xFFFE or 0xFFFF => true,
        _ => false,
    };

    /// <summary>
    /// Whether a text begins like <c>&amp;quot;</c> or <c>&amp;#124;</c>. Graphviz takes <c>&amp;;</c> for one too,
    /// and writes it into SVG as it is, where it is an error.
    /// </summary>
    private static bool IsCharacterReference(ReadOnlySpan<char> text)
    {
        if (text[0] != '&') return false;
        var name = text[1..];
        if (name.StartsWith('#')) name = name[1..];
        var end = name.IndexOfAnyExcept(Alphanumeric);
        return end >= 0 && name[end] == ';';
    }
}
