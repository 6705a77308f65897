using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Linker.Ground.Files;

namespace Linker.Exporting.Mermaid;

/// <summary>
/// Writes texts between the quotes of a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html). Whatever could
/// mean something to Mermaid, to Markdown or to HTML is written as its number, <c>#35;</c>: Mermaid shows the character.
/// </summary>
internal static partial class MermaidText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,-/()'+=!?");

    /// <summary>Writes text; blanks at an end or beside another one are numbers too, since they would get lost.</summary>
    public static void WriteMermaid(this Utf8Output output, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var plain = text[i..].IndexOfAnyExcept(Plain);
            output.WriteAscii(plain < 0 ? text[i..] : text.Slice(i, plain));
            if (plain < 0) break;
            i += plain;
            var isWhole = Rune.DecodeFromUtf16(text[i..], out var rune, out var length) == OperationStatus.Done;
            if (isWhole && IsSafe(rune, text, i)) output.Write(rune);
            else WriteNumber(output, isWhole ? rune.Value : text[i]);
            i += length;
        }
    }

    /// <summary>The text that was written.</summary>
    public static string Decode(string text) => Number().Replace(
        text,
        match =>
        {
            var value = int.Parse(match.ValueSpan[1..^1], NumberStyles.None, CultureInfo.InvariantCulture);
            return value <= char.MaxValue ? ((char)value).ToString() : char.ConvertFromUtf32(value);
        });

    private static bool IsSafe(Rune rune, ReadOnlySpan<char> text, int place) => rune.Value switch
    {
        ' ' => place > 0 && place < text.Length - 1 && text[place - 1] != ' ',
        // Mermaid itself writes numbers as a ligature, degree signs, a pilcrow and a sharp s for a while.
        0xFB02 or 0xB6 or 0xFEFF or 0xFFFE or 0xFFFF => false,
        < 0xA0 => false,
        _ => !Rune.IsWhiteSpace(rune),
    };

    private static void WriteNumber(Utf8Output output, int value)
    {
        output.Write((byte)'#');
        output.Write(value);
        output.Write((byte)';');
    }

    [GeneratedRegex("#[0-9]+;", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
