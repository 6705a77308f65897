using System.Text;

namespace Linker.Checking.Reports;

/// <summary>Text of articles inside a cell of a Markdown table, which neither ends the cell nor is read as markup.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// Escapes what could begin markup in a cell (CommonMark 0.31.2, section 2.4); line ends become their pictures. An at
    /// sign becomes a reference, so that a comment does not notify users whom a title happens to name.
    /// </summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '#' or '|' or '~' or '!' or '$':
                    escaped.Append('\\').Append(rune);
                    break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '&': escaped.Append("&amp;"); break;
                case '@': escaped.Append("&#64;"); break;
                default: escaped.Append(HarmlessText.Sanitize(rune)); break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>
    /// A code span (section 6.1) that holds the text whatever backticks are in it. A pipe needs its backslash even here
    /// (GitHub Flavored Markdown, section 4.10).
    /// </summary>
    internal static string Code(string text)
    {
        var harmless = HarmlessText.Sanitize(text);
        var fence = new string('`', LongestRun(harmless) + 1);
        var padding = harmless is ['`', ..] or [.., '`'] ? " " : "";
        return $"{fence}{padding}{harmless.Replace("|", "\\|", StringComparison.Ordinal)}{padding}{fence}";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
