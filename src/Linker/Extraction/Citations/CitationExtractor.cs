using Linker.Articles;
using Linker.Extraction.Files;

namespace Linker.Extraction.Citations;

/// <summary>Finds where articles are cited by their id, and reads the cited title beside it.</summary>
internal sealed class CitationExtractor(IdScheme scheme, StringPool pool) : IFactExtractor
{
    private const int LongestExtension = 4;

    private readonly CitedTitleReader _titles = new(scheme, pool);

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        var text = article.Text;
        var sections = new SectionCursor(article, pool);
        _titles.Begin();
        for (var from = 0; from < text.Length;)
        {
            var offset = scheme.IndexOfCandidate(text[from..]);
            if (offset < 0) return;

            var start = from + offset;
            var length = scheme.MatchLength(text[start..]);
            from = start + Math.Max(1, length);
            if (length == 0) continue;

            var lineIndex = article.LineAt(start);
            if (lineIndex < 0 || article.Lines[lineIndex].Kind == LineKind.QueryWords || facts.Addresses.Contains(start))
                continue;

            var line = article.Lines[lineIndex];
            if (IsCitation(text[line.Start..line.End], start - line.Start, length))
                facts.Citations.Add(Read(article, lineIndex, start, length, sections.FindSection(lineIndex)));
        }
    }

    private Citation Read(Article article, int lineIndex, int start, int length, string? section)
    {
        var line = article.Lines[lineIndex];
        var behind = article.Text[(start + length)..line.End];
        var isGlued = behind is [var next, ..] && char.IsLetter(next) && scheme.MatchLength(behind) == 0;
        var title = _titles.Read(article, lineIndex, start - line.Start, length);
        var target = scheme.Canonicalize(article.Text.Slice(start, length), pool);
        return new Citation(target, title, section, line.Number, article.ColumnAt(lineIndex, start), length, isGlued);
    }

    /// <summary>An id inside a word, a path, a file name or an identifier is no citation.</summary>
    private bool IsCitation(ReadOnlySpan<char> line, int start, int length) =>
        BeginsWord(line, start) && !Continues(line[(start + length)..]);

    private bool BeginsWord(ReadOnlySpan<char> line, int start)
    {
        if (start == 0) return true;

        var before = line[start - 1];
        if (before is '_' or '\\' or '=' or '$' or '@' or '.' or '#' or '+') return false;
        if (before == '"' && start > 1 && line[start - 2] == '=') return false;
        if (before == '/') return EndsWithId(line[..(start - 1)]);

        // QQ234573 is a typing error; Q157719Q157718Q157720 is three articles.
        return !char.IsLetterOrDigit(before)
            || before == line[start] && (start == 1 || !char.IsLetterOrDigit(line[start - 2]))
            || EndsWithId(line[..start]);
    }

    private bool EndsWithId(ReadOnlySpan<char> line)
    {
        for (var length = 4; length <= Math.Min(line.Length, 10); length++)
        {
            if (scheme.IsId(line[^length..])) return true;
        }

        return false;
    }

    /// <summary>Whether the word continues behind the id, so that it is not an id.</summary>
    private bool Continues(ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty || scheme.MatchLength(behind) > 0) return false;
        if (behind[0] is '_' or '*' or '\\' or '$' or '=' or '@' || char.IsAsciiDigit(behind[0])) return true;
        if (char.IsAsciiLetterLower(behind[0])) return true;
        if (behind[0] == '/' && EndsInPath(behind)) return true;

        var word = 0;
        while (word < Math.Min(behind.Length, FileNameFinder.Longest) && (char.IsAsciiLetterOrDigit(behind[word]) || behind[word] is '_' or '-' or '~'))
            word++;
        return BeginsExtension(behind[word..]);
    }

    private bool EndsInPath(ReadOnlySpan<char> behind) => scheme.MatchLength(behind[1..]) == 0 && behind.Length > 1;

    /// <summary>A dot, one to four letters or digits, and no more: <c>.exe</c>, <c>.TXT</c>.</summary>
    private static bool BeginsExtension(ReadOnlySpan<char> text)
    {
        if (text is not ['.', ..]) return false;

        var length = 1;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length])) length++;
        return length is > 1 and <= 1 + LongestExtension;
    }
}

/// <summary>
/// Finds the sections of lines that are queried in ascending order. Each citation of a section has its heading, so a heading
/// that is longer than any real one is cut.
/// </summary>
internal struct SectionCursor(Article article, StringPool pool)
{
    private int _next;
    private int _heading = -1;
    private string? _section;

    /// <summary>The nearest heading above the line; null above the first one.</summary>
    public string? FindSection(int lineIndex)
    {
        for (; _next <= lineIndex; _next++)
        {
            if (article.Lines[_next].Kind == LineKind.Heading) (_heading, _section) = (_next, null);
        }

        return _heading < 0 ? null : _section ??= WhiteSpace.Collapse(CitedTitleText.Beginning(article.LineText(_heading)), pool);
    }
}
