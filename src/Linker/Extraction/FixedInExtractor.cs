using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Linker.Articles;

namespace Linker.Extraction;

/// <summary>
/// Finds the service packs and releases that the article says corrected the problem. Promises, prerequisites and causes
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

    private static readonly SearchValues<string> Verbs = SearchValues.Create(
        ["corrected", "fixed", "resolved", "addressed", "eliminated"], StringComparison.OrdinalIgnoreCase);

    private readonly StringBuilder _paragraph = new();

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        var text = article.Text;
        for (var from = 0; from < text.Length;)
        {
            var offset = text[from..].IndexOfAny(Verbs);
            if (offset < 0)
                return;

            var position = from + offset;
            from = position + 1;
            var lineIndex = article.LineAt(position);
            if (lineIndex < 0 || article.Lines[lineIndex].Kind != LineKind.Text)
                continue;

            var line = article.Lines[lineIndex];
            var sentence = Sentence(article, lineIndex, position - line.Start, out var verb);
            foreach (var release in ReleasesIn(sentence, verb))
                facts.FixedIn.Add(release, line.Number, pool);
        }
    }

    /// <summary>The paragraph around the verb: the lines above, where its sentence may begin, and the lines below.</summary>
    private string Sentence(Article article, int lineIndex, int column, out int verb)
    {
        _paragraph.Clear();
        for (var i = Math.Max(0, lineIndex - LinesAbove); i < lineIndex; i++)
        {
            if (article.Lines[i].Kind == LineKind.Text)
                _paragraph.Append(End(article.LineText(i)).Trim()).Append(' ');
            else
                _paragraph.Clear();
        }

        var line = article.LineText(lineIndex);
        _paragraph.Append(End(line[..column]).TrimStart());
        verb = _paragraph.Length;
        _paragraph.Append(Beginning(line[column..]));
        for (var i = lineIndex + 1; i < article.Lines.Length && i < lineIndex + MostSentenceLines; i++)
        {
            var below = Beginning(article.LineText(i)).Trim();
            if (article.Lines[i].Kind != LineKind.Text || below is ['-' or '*', ' ', ..])
                break;
            _paragraph.Append(' ').Append(below);
        }

        return _paragraph.Replace('\u00A0', ' ').ToString();
    }

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, LongestSentence)];

    private static ReadOnlySpan<char> End(ReadOnlySpan<char> text) => text[Math.Max(0, text.Length - LongestSentence)..];

    private static IEnumerable<string> ReleasesIn(string sentence, int verb)
    {
        var match = Statement().Match(sentence, Math.Max(0, verb));
        var before = sentence.AsSpan(0, Math.Max(0, verb));
        before = before[(before.LastIndexOf(". ") + 1)..].TrimStart();
        if (!match.Success || match.Index != verb || !Auxiliary().IsMatch(before) || PointsElsewhere().IsMatch(before))
            return [];

        var rest = sentence[(match.Index + match.Length)..];
        var release = WhiteSpace.Collapse(rest.AsSpan(0, LengthOfRelease(rest)));
        return ReleaseNames.Split(release);
    }

    /// <summary>Up to the end of the sentence or to a clause that says something else.</summary>
    private static int LengthOfRelease(string text)
    {
        var clause = Clause().Match(text);
        var end = clause.Success ? clause.Index : text.Length;
        for (var i = 0; i < end; i++)
        {
            var endsSentence = text[i] is '.' or ';' or ':' && (i + 1 == text.Length || text[i + 1] == ' ');
            if (endsSentence && !text.AsSpan(0, i).EndsWith("U.S", StringComparison.Ordinal))
                return i;
        }

        return end;
    }

    /// <summary>Something <em>was</em> corrected; "will be", "can be" and "to be" promise or advise.</summary>
    [GeneratedRegex(
        @"\b(?:(?:was|were|is|are)|(?:has|have|had)\s+(?:also\s+)?been)(?:\s+(?:first|also|now|since|subsequently|already|partially))*\s+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Auxiliary();

    /// <summary>"For a list of the bugs that were fixed in ..." says nothing about this problem.</summary>
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
