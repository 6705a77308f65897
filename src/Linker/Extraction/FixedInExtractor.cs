using System.Buffers;
using System.Text.RegularExpressions;
using Linker.Articles;
using Linker.Extraction.Marks;

namespace Linker.Extraction;

/// <summary>
/// Finds the service packs and releases that corrected the problem according to the article. Promises, prerequisites and causes
/// do not count: the sentence has to say, in the perfect or the past, that something was corrected in a release.
/// </summary>
internal sealed partial class FixedInExtractor(StringPool pool) : IFactExtractor
{
    private const int MostSentenceLines = 6;
    private const int LinesAbove = 2;

    /// <summary>
    /// How many characters of a line are looked at before and behind the verb. A sentence is shorter; without a limit a
    /// long line with many verbs takes the square of its length.
    /// </summary>
    private const int LongestSentence = 400;

    /// <summary>The verbs for the correction of a problem.</summary>
    internal static readonly string[] Verbs = ["corrected", "fixed", "resolved", "addressed", "eliminated"];

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly ArrayBufferWriter<char> _paragraph = new();

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        var text = article.Text;
        foreach (var position in facts.Marks.Positions(MarkKind.Correction))
        {
            var lineIndex = article.LineAt(position);
            if (lineIndex < 0 || article.Lines[lineIndex].Kind != LineKind.Text) continue;

            var line = article.Lines[lineIndex];
            if (!MayNameRelease(text[position..line.End])) continue;
            var sentence = Sentence(article, lineIndex, position - line.Start, out var verb);
            foreach (var release in ReleaseNames.Split(ReleaseIn(sentence, verb)))
                facts.Texts(FactKind.FixedIn).Add(release, line.Number, pool);
        }
    }

    /// <summary>Whether <see cref="Statement"/> can match at the verb: a quick test that excludes most of them.</summary>
    private static bool MayNameRelease(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAnyExcept(Letters);
        if (end < 0) return true; // The next line may continue.
        if (char.IsAscii(line[end]) && !char.IsWhiteSpace(line[end])) return false;
        var next = line[end..].TrimStart();
        return next is ['i' or 'I' or 'w' or 'W' or 'b' or 'B', ..] || !next.IsEmpty && !char.IsAscii(next[0]);
    }

    /// <summary>The paragraph around the verb: the lines above, where its sentence may begin, and the lines below.</summary>
    private ReadOnlySpan<char> Sentence(Article article, int lineIndex, int column, out int verb)
    {
        _paragraph.ResetWrittenCount();
        for (var i = Math.Max(0, lineIndex - LinesAbove); i < lineIndex; i++)
        {
            if (article.Lines[i].Kind == LineKind.Text) Append(End(article.LineText(i)).Trim(), " ");
            else _paragraph.ResetWrittenCount();
        }

        var line = article.LineText(lineIndex);
        Append(End(line[..column]).TrimStart());
        verb = _paragraph.WrittenCount;
        Append(Beginning(line[column..]));
        for (var i = lineIndex + 1; i < article.Lines.Length && i < lineIndex + MostSentenceLines; i++)
        {
            var below = Beginning(article.LineText(i)).Trim();
            if (article.Lines[i].Kind != LineKind.Text || below is ['-' or '*', ' ', ..]) break;
            Append(" ", below);
        }

        return _paragraph.WrittenSpan;
    }

    /// <summary>Adds texts with blanks in place of no-break spaces.</summary>
    private void Append(ReadOnlySpan<char> text, ReadOnlySpan<char> more = default)
    {
        var length = text.Length + more.Length;
        var target = _paragraph.GetSpan(length)[..length];
        text.CopyTo(target);
        more.CopyTo(target[text.Length..]);
        target.Replace('\u00A0', ' ');
        _paragraph.Advance(length);
    }

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, LongestSentence)];

    private static ReadOnlySpan<char> End(ReadOnlySpan<char> text) => text[Math.Max(0, text.Length - LongestSentence)..];

    /// <summary>The phrase for what the problem was corrected in; empty where the sentence has none.</summary>
    private static string ReleaseIn(ReadOnlySpan<char> sentence, int verb)
    {
        var statement = FirstMatch(Statement(), sentence, verb);
        if (statement.Start != verb) return "";

        var before = sentence[..verb];
        before = before[(before.LastIndexOf(". ") + 1)..].TrimStart();
        if (!Auxiliary().IsMatch(before) || PointsElsewhere().IsMatch(before)) return "";

        var rest = sentence[statement.End..];
        return WhiteSpace.Collapse(rest[..LengthOfRelease(rest)]);
    }

    private static (int Start, int End) FirstMatch(Regex pattern, ReadOnlySpan<char> text, int from)
    {
        foreach (var match in pattern.EnumerateMatches(text, from)) return (match.Index, match.Index + match.Length);
        return (-1, -1);
    }

    /// <summary>Up to the end of the sentence or to a clause about something else.</summary>
    private static int LengthOfRelease(ReadOnlySpan<char> text)
    {
        var clause = FirstMatch(Clause(), text, from: 0).Start;
        var end = clause < 0 ? text.Length : clause;
        for (var i = 0; i < end; i++)
        {
            var endsSentence = text[i] is '.' or ';' or ':' && (i + 1 == text.Length || text[i + 1] == ' ');
            if (endsSentence && !text[..i].EndsWith("U.S")) return i;
        }

        return end;
    }

    /// <summary>Something <em>was</em> corrected; "will be", "can be" and "to be" promise or advise.</summary>
    [GeneratedRegex(
        @"\b(?:(?:was|were|is|are)|(?:has|have|had)\s+(?:also\s+)?been)(?:\s+(?:first|also|now|since|subsequently|already|partially))*\s+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Auxiliary();

    /// <summary>"For a list of the bugs that were fixed in ..." is not about this problem.</summary>
    [GeneratedRegex(@"^For\b|\b(?:list of|what|information|bugs that|problems that|issues that)\s",
        RegexOptions.CultureInvariant)]
    private static partial Regex PointsElsewhere();

    [GeneratedRegex(@"\G(?:corrected|fixed|resolved|addressed|eliminated)\s+(?:in|with|by)\s+(?:in\s+)?(?:the\s+)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex(
        @",?\s+(?:which|that|when|where|because|so|if|by|through|but|released|available|shipped|included|using|contact|as\s+a|please|click|see|per|and\s+no|and\s+(?:is|are|will|can|was|has|the\s+fix|later|above|higher))\b|\s+as$|\s\(|\s--|\s-\s",
        RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
