using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Linker.Exporting.Xml;

/// <summary>
/// Writes text as the contents of an XML 1.0 element or attribute, so that none is lost. What XML cannot hold even as a
/// reference (section 2.2: control characters, halves of surrogate pairs, U+FFFE and U+FFFF) is written as <c>\uXXXX</c>, with
/// four digits in capitals, and so is the backslash of a text that already looks like one of these. All other text is read
/// back exactly as it is.
/// </summary>
internal static partial class XmlEscapes
{
    private static readonly SearchValues<char> Plain = CharacterRange.From(' ', '~', without: "\"<>&\\");

    /// <summary>
    /// Writes text. White space other than blanks is written as references: a reader makes blanks of it in attributes, and
    /// LF of CR everywhere. So are U+007F to U+009F, which XML discourages.
    /// </summary>
    public static void WriteXml(this Utf8Output output, ReadOnlySpan<char> text) =>
        output.WriteEscaped(text, Plain, static (output, rune, text, index) =>
        {
            if (EscapedText.IsLoneSurrogate(rune, text, index)) output.WriteUnicodeEscape(text[index]);
            else if (rune.Value == '\\' && IsEscape(text[index..])) output.WriteUnicodeEscape('\\');
            else WriteRune(output, rune);
        });

    private static bool IsEscape(ReadOnlySpan<char> text) => text.Length >= 6 && Escape().IsMatch(text[..6]);

    private static void WriteRune(Utf8Output output, Rune rune)
    {
        switch (rune.Value)
        {
            case '"': output.Write("&quot;"u8); break;
            case '<': output.Write("&lt;"u8); break;
            case '>': output.Write("&gt;"u8); break;
            case '&': output.Write("&amp;"u8); break;
            case '\t' or '\n' or '\r' or (>= 0x7F and <= 0x9F):
                output.Write("&#"u8);
                output.Write(rune.Value);
                output.Write((byte)';');
                break;
            case < ' ' or 0xFFFE or 0xFFFF: output.WriteUnicodeEscape(rune.Value); break;
            default: output.Write(rune); break;
        }
    }

    [GeneratedRegex(@"\\u[0-9A-F]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
