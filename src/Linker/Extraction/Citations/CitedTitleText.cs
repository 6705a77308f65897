namespace Linker.Extraction.Citations;

/// <summary>What stands beside an id: separators, markup, words that begin no title, and the title itself.</summary>
internal static class CitedTitleText
{
    /// <summary>No title has more lines; what has, is running text.</summary>
    public const int MostLines = 4;

    /// <summary>
    /// How many characters around an id are looked at on its line, and of each line beside it. A title is shorter; without a
    /// limit a long line with many ids takes the square of its length.
    /// </summary>
    public const int Longest = 500;

    /// <summary>As much of a text as is looked at.</summary>
    public static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, Longest)];

    /// <summary>As much of a text as is looked at from behind.</summary>
    public static ReadOnlySpan<char> Ending(ReadOnlySpan<char> text) => text[Math.Max(0, text.Length - Longest)..];

    /// <summary>Words that continue a sentence: "see Q150047 for details".</summary>
    public static bool BeginsSentencePart(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return (end < 0 ? text : text[..end]) is "for" or "and" or "or" or "in" or "to" or "that" or "which" or "is" or "are"
            or "from" or "on" or "of" or "has" or "describes" or "contains" or "article" or "will" or "by" or "as" or "if";
    }

    /// <summary>A sentence that begins with the id continues with what the article does: "Q150047 was written anew."</summary>
    public static bool BeginsWithVerb(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return (end < 0 ? text : text[..end]) is "was" or "were" or "had" or "does" or "did" or "can" or "may" or "explains"
            or "discusses" or "shows" or "says" or "lists" or "gives" or "replaces" or "replaced";
    }

    /// <summary>The text without what stands between an id and its title.</summary>
    public static ReadOnlySpan<char> WithoutSeparator(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var trimmed = text.TrimStart(":;,.-= \t\u00A0\u2013\u2014");
        if (trimmed.StartsWith("TITLE") && trimmed[5..].TrimStart() is [':', .. var labelled])
            trimmed = labelled.TrimStart();
        return trimmed is ['\'', ' ', ..] ? trimmed[2..] : trimmed is [')', ..] ? default : trimmed;
    }

    /// <summary>Drops the markup of old conversions around an id: <c>&lt;LINK TYPE="ARTICLE" VALUE="Q1"&gt;Q1&lt;/LINK&gt;</c>.</summary>
    public static ReadOnlySpan<char> WithoutTag(ReadOnlySpan<char> text)
    {
        if (text is [.., '>'] && text.LastIndexOf("<LINK ") is var open and >= 0) return text[..open];
        return text.StartsWith("</LINK>") ? text["</LINK>".Length..] : text;
    }

    /// <summary>A title as a fact: one blank between words, no quotation marks around it; null where nothing is left.</summary>
    public static string? Clean(ReadOnlySpan<char> found)
    {
        found = found.Trim();
        if (found is ['"', .., '"'] && !found[1..^1].Contains('"')) found = found[1..^1];
        return found.IsEmpty ? null : WhiteSpace.Collapse(found);
    }
}
