using System.Globalization;
using System.Text;

namespace Linker.Cli.Output;

/// <summary>Makes text from articles and file names harmless on a terminal.</summary>
internal static class Printable
{
    /// <summary>
    /// The text with everything that a terminal would obey or hide written as its number, such as <c>\u001B</c>:
    /// control characters, invisible formatting (which can turn a line's direction round), line separators and lone
    /// surrogates.
    /// </summary>
    public static string Escape(string text)
    {
        var first = 0;
        while (first < text.Length && text[first] is >= ' ' and < '\u007F') first++;
        if (first == text.Length) return text;
        var printable = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            if (isWhole && !IsHarmful(rune)) printable.Append(text, i, rune.Utf16SequenceLength);
            else printable.Append(CultureInfo.InvariantCulture, $"\\u{(isWhole ? rune.Value : text[i]):X4}");
            i += isWhole ? rune.Utf16SequenceLength : 1;
        }

        return printable.ToString();
    }

    /// <summary>The same in one line: titles are wrapped in some articles.</summary>
    public static string InOneLine(string text) => Escape(text.ReplaceLineEndings(" "));

    private static bool IsHarmful(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;
}
