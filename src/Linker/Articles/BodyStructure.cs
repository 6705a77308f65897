namespace Linker.Articles;

/// <summary>
/// Finds the structure that both dialects of the archive share: underlined headings, rules, the closing search words, the
/// footer and the legal notice.
/// </summary>
internal static class BodyStructure
{
    private const string LegalNotice = "THE INFORMATION PROVIDED IN THE";

    private const int ShortestRule = 3;

    /// <summary>The footer's rule is as wide as the page; a heading's underline never is.</summary>
    private const int ShortestFooterRule = 60;

    /// <summary>An underline is about as long as its heading; authors miscount by a few characters.</summary>
    private const int LongestUnderlineDifference = 3;

    /// <summary>Sets the lines' kinds and removes what is no content; the footer's keywords are set in the article.</summary>
    public static void Apply(Article article)
    {
        RemoveLegalNotice(article);
        var isQueryWords = false;
        var text = article.Text;
        var lines = article.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind == LineKind.Blank)
            {
                isQueryWords = false;
                continue;
            }

            var line = text.Slice(lines[i].Start, lines[i].Length);
            if (!isQueryWords && line[^1] is not ('=' or '-') && line[0] != 'A')
                continue; // Nearly all lines, by a test of two characters.
            if (line.Length >= ShortestRule && line[^1] is '=' or '-' && IsRule(line.TrimStart()))
            {
                if (line.Length >= ShortestFooterRule && line[0] == '=' && TryReadFooter(article, i))
                {
                    article.RemoveLinesFrom(i);
                    return;
                }

                MarkRule(article, i, line);
                isQueryWords = false;
                continue;
            }

            isQueryWords |= BeginsQueryWords(line);
            if (isQueryWords) article.SetKind(i, LineKind.QueryWords);
        }
    }

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length >= ShortestRule && !line.ContainsAnyExcept(line[0]);

    private static void MarkRule(Article article, int index, ReadOnlySpan<char> rule)
    {
        article.SetKind(index, LineKind.Rule);
        if (rule[^1] != '=' || index == 0 || article.Lines[index - 1].Kind != LineKind.Text) return;

        var difference = article.Lines[index - 1].Length - rule.Length;
        if (Math.Abs(difference) <= LongestUnderlineDifference) article.SetKind(index - 1, LineKind.Heading);
    }

    private static bool BeginsQueryWords(ReadOnlySpan<char> line) =>
        line is ['A', ..]
        && (line.StartsWith("Additional query words:", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("Additional reference words:", StringComparison.OrdinalIgnoreCase));

    /// <summary>A page-wide rule followed by <c>Keywords   : ...</c> begins the footer.</summary>
    private static bool TryReadFooter(Article article, int ruleIndex)
    {
        for (var i = ruleIndex + 1; i < article.Lines.Length; i++)
        {
            if (article.Lines[i].Kind == LineKind.Blank) continue;

            var line = article.LineText(i);
            var colon = line.IndexOf(':');
            if (colon < 0 || !line[..colon].TrimEnd().SequenceEqual("Keywords")) return false;

            // The header cuts its keywords at a hundred characters; the footer has them whole.
            var keywords = line[(colon + 1)..].Trim();
            if (!keywords.IsEmpty) article.KeywordText.Set(keywords);
            return true;
        }

        return false;
    }

    private static void RemoveLegalNotice(Article article)
    {
        const int longestNotice = 60;
        if (article.Lines.IsEmpty) return;

        var text = article.Text;
        var from = article.Lines[Math.Max(0, article.Lines.Length - longestNotice)].Start;
        while (text[from..].IndexOf(LegalNotice) is var offset and >= 0)
        {
            from += offset;
            if (article.LineAt(from) is var line and >= 0 && article.Lines[line].Start == from)
            {
                article.RemoveLinesFrom(line);
                return;
            }

            from += LegalNotice.Length;
        }
    }
}
