using System.Text;
using Linker.Articles;

namespace Linker.Extraction.Citations;

/// <summary>Reads the title that is cited beside an id in the middle of a sentence.</summary>
internal sealed class SentenceTitleReader(IdScheme scheme)
{
    /// <summary>How many in a hundred of the longer words of a title are capitalized at least.</summary>
    private const int MostlyCapitalized = 75;

    /// <summary>The same behind a colon or dash, which set a title off.</summary>
    private const int HalfCapitalized = 50;

    private readonly StringBuilder _paragraph = new();

    /// <summary>A title in quotation marks before the id: <c>"Setup Error" (Q141583)</c>.</summary>
    public static string? ReadBefore(Article article, int lineIndex, ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" (,");
        if (before is not [.., '"']) return null;

        var inside = before[..^1];
        var open = inside.LastIndexOf('"');
        if (open >= 0) return CitedTitleText.Clean(inside[(open + 1)..].TrimEnd(",."));
        if (lineIndex == 0 || article.Lines[lineIndex - 1].Kind != LineKind.Text) return null;

        var above = CitedTitleText.Ending(article.LineText(lineIndex - 1));
        open = above.LastIndexOf('"');
        return open < 0 ? null : CitedTitleText.Clean($"{above[(open + 1)..]} {inside.TrimStart()}".AsSpan().TrimEnd(",."));
    }

    /// <summary>A title behind the id: in quotation marks or brackets, or a part of the sentence that reads like one.</summary>
    public string? ReadBehind(Article article, int lineIndex, ReadOnlySpan<char> behind)
    {
        var paragraph = Paragraph(article, lineIndex, behind);
        var text = paragraph.AsSpan().TrimStart();
        var separated = text is [',' or ':' or ';' or '-', ..];
        var isSetOff = text is [':' or '-', ..];
        text = text.TrimStart(",:;- ");
        foreach (var introduction in (ReadOnlySpan<string>)["titled ", "entitled "])
        {
            if (text.StartsWith(introduction)) text = text[introduction.Length..].TrimStart();
        }

        if (text is ['(', .. var inBrackets] && inBrackets.IndexOf(')') is var bracket and > 0
            && ReadsLikeTitle(inBrackets[..bracket], MostlyCapitalized))
        {
            return CitedTitleText.Clean(inBrackets[..bracket]);
        }

        if (text is ['"', .. var quoted])
        {
            var close = quoted.IndexOf('"');
            return close <= 0 ? null : CitedTitleText.Clean(quoted[..close].TrimEnd(",."));
        }

        if (!separated && !(behind is [' ', ' ', ..] or ['\u00A0', ..]) && !IsGluedTitle(behind) && !BeginsWithPrefix(text))
            return null;

        text = text[..SentenceLength(text)];
        if (text.IndexOf(" in the Microsoft Knowledge") is var end and > 0) text = text[..end];
        return ReadsLikeTitle(text, isSetOff ? HalfCapitalized : MostlyCapitalized) ? CitedTitleText.Clean(text) : null;
    }

    /// <summary>A title's prefix in capitals: <c>BUG: </c>, <c>OFF97: </c>.</summary>
    private static bool BeginsWithPrefix(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(": ");
        return colon is > 1 and < 10 && !AsciiText.HasSmallLetter(text[..colon]) && !text[..colon].Contains(' ');
    }

    private static bool IsGluedTitle(ReadOnlySpan<char> behind) => behind is [var first, ..] && char.IsLetter(first);

    private string Paragraph(Article article, int lineIndex, ReadOnlySpan<char> behind)
    {
        _paragraph.Clear().Append(behind);
        for (var i = lineIndex + 1; i < article.Lines.Length && i < lineIndex + CitedTitleText.MostLines; i++)
        {
            if (article.Lines[i].Kind != LineKind.Text) break;
            _paragraph.Append(' ').Append(CitedTitleText.Beginning(article.LineText(i)).Trim());
        }

        return _paragraph.ToString();
    }

    /// <summary>Up to the end of the sentence, an unopened bracket, or the next citation.</summary>
    private int SentenceLength(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(') depth++;
            else if (text[i] == ')' && --depth < 0) return i;
            else if (text[i] is '.' or ';' && (i + 1 == text.Length || text[i + 1] == ' ')) return i;
            else if (text[i] == ' ' && scheme.MatchLength(text[(i + 1)..]) > 0)
                return WithoutConjunction(text[..i]).Length;
        }

        return text.Length;
    }

    private static ReadOnlySpan<char> WithoutConjunction(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.EndsWith(" and")) text = text[..^4];
        else if (text.EndsWith(" or")) text = text[..^3];
        return text.TrimEnd(" ,");
    }

    /// <summary>Titles capitalize their words; sentences do not.</summary>
    private static bool ReadsLikeTitle(ReadOnlySpan<char> text, int percentage)
    {
        const int longWord = 4;
        var (words, capitalized) = (0, 0);
        foreach (var range in text.Split(' '))
        {
            var word = text[range].TrimStart("\"'(");
            if (word.Length < longWord) continue;
            words++;
            if (!char.IsLower(word[0])) capitalized++;
        }

        return words >= 1 && text.Contains(' ') && !char.IsLower(text[0]) && capitalized * 100 >= words * percentage;
    }
}
