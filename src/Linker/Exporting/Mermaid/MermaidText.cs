using System.Buffers;
using System.Text;

namespace Linker.Exporting.Mermaid;

/// <summary>
/// Writes texts between the quotes of a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html). Whatever could
/// mean something to Mermaid, to Markdown or to HTML is written as its number, <c>#35;</c>: Mermaid shows the character.
/// </summary>
internal static class MermaidText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,-/()'+=!?");

    /// <summary>Writes text; blanks at an end or beside another one are numbers too, since they would get lost.</summary>
    public static void WriteMermaid(this Utf8Output output, ReadOnlySpan<char> text) =>
        output.WriteEscaped(text, Plain, static (output, rune, text, index) =>
        {
            if (EscapedText.IsLoneSurrogate(rune, text, index)) WriteNumber(output, text[index]);
            else if (IsSafe(rune, text, index)) output.Write(rune);
            else WriteNumber(output, rune.Value);
        });

    private static bool IsSafe(Rune rune, ReadOnlySpan<char> text, int index) => rune.Value switch
    {
        ' ' => index > 0 && index < text.Length - 1 && text[index - 1] != ' ',
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
}
