using System.Buffers;
using System.Text;
using Linker.Ground.Files;
using Linker.Ground.Text;

namespace Linker.Exporting.Rdf;

/// <summary>
/// Writes literals of N-Triples (https://www.w3.org/TR/n-triples/, section 2.4). Beside what has to be, control characters
/// and line separators are escaped, so that a triple is a line for every reader. A lone surrogate, which neither UTF-8 nor
/// RDF can hold, becomes U+FFFD. U+0000 is written as an escape, which the grammar allows; XML Schema has no such
/// character, so that a strict reader may refuse it.
/// </summary>
internal static class NTriplesText
{
    private static readonly SearchValues<char> Plain = CharacterRange.From(' ', '~', without: "\"\\");

    public static void WriteLiteral(this Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Write((byte)'"');
        output.WriteEscaped(text, Plain, static (output, rune, _, _) => WriteRune(output, rune));
        output.Write((byte)'"');
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
            case < ' ' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029: output.WriteUnicodeEscape(rune.Value); break;
            default: output.Write(rune); break;
        }
    }
}
