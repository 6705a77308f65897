using System.Text;
using Linker.Articles;

namespace Linker.Extraction.Citations;

/// <summary>
/// Reads the title that is cited beside an id. In a list of citations it is what follows on the line and on the lines that
/// it is wrapped over; in running text it is what stands in quotation marks, or reads like a title.
/// </summary>
internal sealed class CitedTitleReader(IdScheme scheme, StringPool pool)
{
    /// <summary>
    /// A line is wrapped where the next word would have passed this column. The archive wraps at 80 columns, older articles
    /// at 70; a line that ends well before that ended on purpose.
    /// </summary>
    private const int NarrowestWrap = 60;

    /// <summary>A title in a narrow cell has more lines than one in a list.</summary>
    private const int MostCellLines = 20;

    private readonly SentenceTitleReader _sentences = new(scheme);
    private readonly StringBuilder _title = new();
    private int _lastCitationLine = -1;

    /// <summary>Begins an article.</summary>
    public void Begin() => _lastCitationLine = -1;

    /// <summary>The title beside the id at <paramref name="start"/> of a line; null where none stands there.</summary>
    public string? Read(Article article, int lineIndex, int start, int length)
    {
        var line = article.LineText(lineIndex);
        var before = CitedTitleText.WithoutTag(line[Math.Max(0, start - CitedTitleText.Longest)..start]).TrimEnd();
        var behind = CitedTitleText.WithoutTag(CitedTitleText.Beginning(line[(start + length)..]));
        var linkText = article.LinkTextFrom(article.Lines[lineIndex].Start + start);
        if (linkText.Length > length)
            return linkText.Length <= CitedTitleText.Longest ? ReadLinkText(linkText[length..]) : null;
        if (before is [.., var last] && last == line[start]) before = before[..^1].TrimEnd();
        if (scheme.MatchLength(behind) > 0) return null;
        var endsLine = behind.Length < CitedTitleText.Longest;
        if (endsLine && EndsWithArticleId(before) && ReadTitleLine(article, lineIndex, behind) is { } listed)
            return listed;
        if (before.TrimStart() is ['|', ..]) return ReadCell(article, lineIndex, behind);
        if (endsLine && IsListed(article, lineIndex, before)) return ReadListed(article, lineIndex, behind);

        return Pooled(SentenceTitleReader.ReadBefore(article, lineIndex, before) ?? _sentences.ReadBehind(article, lineIndex, behind));
    }

    /// <summary>A title inside a Markdown link ends where the link's text ends.</summary>
    private string? ReadLinkText(ReadOnlySpan<char> behind)
    {
        var text = CitedTitleText.WithoutSeparator(behind);
        return text.IsEmpty ? null : Finish(text);
    }

    /// <summary>Whether the id begins an entry of a list rather than standing in the middle of a sentence.</summary>
    private bool IsListed(Article article, int lineIndex, ReadOnlySpan<char> before)
    {
        if (before is [.., ':']) return true;
        if (!IsMarker(before.Trim())) return false;
        if (lineIndex == 0 || _lastCitationLine == lineIndex - 1 || before.Trim().Length > 0) return true;
        if (article.Lines[lineIndex - 1].Kind != LineKind.Text || article.LineText(lineIndex - 1)[^1] is ':' or '+' or '|')
            return true;

        return FollowsEntry(article, lineIndex);
    }

    /// <summary>Whether an entry of the same list begins on one of the lines above, its title wrapped unusually.</summary>
    private bool FollowsEntry(Article article, int lineIndex)
    {
        for (var i = lineIndex - 1; i >= 0 && i > lineIndex - CitedTitleText.MostLines && article.Lines[i].Kind == LineKind.Text; i--)
        {
            if (scheme.MatchLength(CitedTitleText.Beginning(article.LineText(i)).TrimStart()) > 0)
                return i == 0 || article.Lines[i - 1].Kind != LineKind.Text || _lastCitationLine >= i;
        }

        return false;
    }

    /// <summary>Nothing, a bullet, or a number such as <c>2.</c>, <c>A.</c> or <c>(3)</c>.</summary>
    private static bool IsMarker(ReadOnlySpan<char> text) =>
        text.IsEmpty || text is "-" or "*" or "o" or "+" or "\"" or "(" or "\u00B7"
        || text.Length <= 4 && text[^1] is '.' or ')' && text.Length > 1 && char.IsLetterOrDigit(text[^2]);

    private string? ReadListed(Article article, int lineIndex, ReadOnlySpan<char> behind)
    {
        var first = CitedTitleText.WithoutSeparator(behind);
        if (first.IsEmpty && (behind.IsWhiteSpace() || behind.TrimEnd() is [.., ':']) && article.LineText(lineIndex).TrimEnd().Length > NarrowestWrap)
            return Pooled(_sentences.ReadBehind(article, lineIndex, "  "));
        // The next id of an enumeration is no title; the same id once more is a slip before one.
        var repeated = scheme.MatchLength(first);
        if (repeated > 0 && article.LineText(lineIndex).Count(first[..repeated]) > 1)
            first = CitedTitleText.WithoutSeparator(first[repeated..]);
        else if (repeated > 0) first = default;
        if (first.IsEmpty || CitedTitleText.BeginsSentencePart(first))
        {
            _lastCitationLine = lineIndex;
            return null;
        }

        if (behind is [',', ..] || CitedTitleText.BeginsWithVerb(first))
            return Pooled(_sentences.ReadBehind(article, lineIndex, behind));

        _title.Clear().Append(first);
        AppendWrapped(article, lineIndex);
        return Finish(_title.ToString());
    }

    /// <summary>Appends the lines that the title is wrapped over.</summary>
    private void AppendWrapped(Article article, int lineIndex)
    {
        _lastCitationLine = lineIndex;
        for (var i = lineIndex + 1; i < article.Lines.Length && i < lineIndex + CitedTitleText.MostLines; i++)
        {
            if (article.Lines[i].Kind != LineKind.Text || !IsWrapped(article, i)) return;

            _title.Append(' ').Append(CitedTitleText.Beginning(article.LineText(i)).Trim());
            _lastCitationLine = i;
        }
    }

    /// <summary>Whether line <paramref name="index"/> continues the line above.</summary>
    private bool IsWrapped(Article article, int index)
    {
        var line = article.LineText(index);
        var above = article.LineText(index - 1);
        var text = line.TrimStart();
        var indentation = line.Length - text.Length;
        if (indentation + 1 < above.Length - above.TrimStart().Length || scheme.MatchLength(text) > 0 || text is ['|' or '+', ..])
            return false;
        if (text is ['-' or '*', ' ', ..] || StartsWithLabel(text) || text.TrimStart('(').StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            return false;

        if (char.IsAsciiLetterLower(text[0]) || indentation > GetIndentation(above) + 1) return true;

        var word = text.IndexOf(' ');
        return above.Length + 1 + (word < 0 ? text.Length : word) > NarrowestWrap;
    }

    private static int GetIndentation(ReadOnlySpan<char> line) => line.Length - line.TrimStart().Length;

    private static bool StartsWithLabel(ReadOnlySpan<char> text) =>
        text.StartsWith("ARTICLE-ID", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("TITLE ", StringComparison.Ordinal) || text.StartsWith("TITLE:", StringComparison.Ordinal);

    private static bool EndsWithArticleId(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(": ");
        return before.EndsWith("ARTICLE-ID", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("ARTICLE ID", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary><c>TITLE     : How to ...</c> below <c>ARTICLE-ID: Q150047</c></summary>
    private string? ReadTitleLine(Article article, int lineIndex, ReadOnlySpan<char> behind)
    {
        if (!CitedTitleText.WithoutSeparator(behind).IsEmpty) return null;

        _lastCitationLine = lineIndex;
        var next = lineIndex + 1;
        while (next < article.Lines.Length && next <= lineIndex + 2 && article.Lines[next].Kind == LineKind.Blank)
            next++;
        if (next >= article.Lines.Length) return null;

        var line = CitedTitleText.Beginning(article.LineText(next)).TrimStart();
        if (!line.StartsWith("TITLE", StringComparison.OrdinalIgnoreCase) || line[5..].TrimStart("D ") is not [':', .. var first])
            return null;

        _title.Clear().Append(CitedTitleText.WithoutTag(first).Trim());
        AppendWrapped(article, next);
        return Finish(_title.ToString());
    }

    /// <summary>The next cell of a boxed table, over the lines whose first cell is blank.</summary>
    private string? ReadCell(Article article, int lineIndex, ReadOnlySpan<char> behind)
    {
        _lastCitationLine = lineIndex;
        var cell = behind.TrimStart();
        if (cell is not ['|', .. var rest]) return ReadListed(article, lineIndex, Cell(behind));

        _title.Clear().Append(Cell(rest));
        for (var i = lineIndex + 1; i < article.Lines.Length && i < lineIndex + MostCellLines; i++)
        {
            if (CitedTitleText.Beginning(article.LineText(i)).TrimStart() is not ['|', .. var next]
                || next.IndexOf('|') is var bar && bar < 0 || !next[..bar].IsWhiteSpace())
            {
                break;
            }

            _title.Append(' ').Append(Cell(next[(bar + 1)..]));
        }

        return Finish(_title.ToString());
    }

    private static ReadOnlySpan<char> Cell(ReadOnlySpan<char> text)
    {
        var bar = text.IndexOf('|');
        return (bar < 0 ? text : text[..bar]).Trim();
    }

    private string? Finish(ReadOnlySpan<char> found) => Pooled(CitedTitleText.Clean(found));

    private string? Pooled(string? found) => found is null ? null : pool.Share(found);
}
