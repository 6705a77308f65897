using System.Text.RegularExpressions;
using Linker.Articles;
using Linker.Extraction.Marks;

namespace Linker.Extraction.Files;

/// <summary>
/// Collects the files that are named outside file tables and offers, title and cited titles included. A name that the
/// article shows to be a folder is none.
/// </summary>
internal sealed partial class MentionExtractor(StringPool pool) : IFactExtractor
{
    private readonly HashSet<string> _folders = new(StringComparer.OrdinalIgnoreCase);
    /// <summary>Eight characters, a dot and three: a name of MS-DOS.</summary>
    private const int LongestListing = 12;

    private readonly List<(string Name, int LineIndex)> _listings = [];

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        FindFolders(article, facts);
        AddTitle(article, facts);
        FindListings(article, facts);
        var next = 0;
        foreach (var name in facts.FileNames)
        {
            AddListings(article, ref next, name.LineIndex, facts);
            if (IsMention(article, name, facts))
                facts.Texts(FactKind.MentionedFiles).Add(article.Text.Slice(name.Start, name.Length), LineNumber(article, name.LineIndex), pool);
        }

        AddListings(article, ref next, article.Lines.Length, facts);
    }

    /// <summary>Adds the rows of listings above a line, so that all names come in the order in which they stand.</summary>
    private void AddListings(Article article, ref int next, int lineIndex, FactSheet facts)
    {
        for (; next < _listings.Count && _listings[next].LineIndex < lineIndex; next++)
            facts.Texts(FactKind.MentionedFiles).Add(_listings[next].Name, LineNumber(article, _listings[next].LineIndex), pool);
    }

    private static int LineNumber(Article article, int lineIndex) => article.Lines[lineIndex].Number;

    private bool IsMention(Article article, FileName name, FactSheet facts) =>
        !facts.TableRows.Contains(name.Start)
        && !facts.Offers.Contains(name.Start)
        && (_folders.Count == 0 || !_folders.Contains(article.Text.Slice(name.Start, name.Length).ToString()));

    private void FindFolders(Article article, FactSheet facts)
    {
        _folders.Clear();
        foreach (var name in facts.FileNames)
        {
            var behind = article.Text[name.End..article.Lines[name.LineIndex].End];
            if (IsFolder(behind) || behind.IsWhiteSpace() && EndsFolderPath(article, name))
                _folders.Add(article.Text.Slice(name.Start, name.Length).ToString());
        }
    }

    /// <summary>A backslash and more behind a name, or the word folder or directory, show that it is a folder.</summary>
    private static bool IsFolder(ReadOnlySpan<char> behind) =>
        behind is ['\\', var next, ..] && !char.IsWhiteSpace(next)
        || behind is ['>', '\\', ..]
        || behind.StartsWith(" folder", StringComparison.OrdinalIgnoreCase)
        || behind.StartsWith(" directory", StringComparison.OrdinalIgnoreCase);

    /// <summary>A path below "... to the following folder:" ends in a folder.</summary>
    private static bool EndsFolderPath(Article article, FileName name)
    {
        if (name.Start == 0 || article.Text[name.Start - 1] != '\\') return false;

        var above = name.LineIndex - 1;
        while (above >= 0 && article.Lines[above].Kind == LineKind.Blank) above--;
        if (above < 0) return false;

        var line = article.LineText(above);
        return line.EndsWith("folder:", StringComparison.OrdinalIgnoreCase)
            || line.EndsWith("directory:", StringComparison.OrdinalIgnoreCase);
    }

    private void AddTitle(Article article, FactSheet facts)
    {
        if (article.Title is not { } title || !title.Contains('.')) return;

        foreach (var (start, length) in FileNameFinder.FindIn(title))
            facts.Texts(FactKind.MentionedFiles).Add(title.AsSpan(start, length), article.TitleLine, pool);
    }

    /// <summary>Rows of a directory listing, where blanks stand between name and extension.</summary>
    private void FindListings(Article article, FactSheet facts)
    {
        _listings.Clear();
        var text = article.Text;
        var from = 0;
        foreach (var dash in facts.Marks.Positions(MarkKind.NumberDash))
        {
            if (dash < from || !IsInDate(text, dash)) continue;

            var index = article.LineAt(dash);
            if (index < 0 || article.Lines[index].Kind != LineKind.Text) continue;

            from = article.Lines[index].End;
            if (ListingPattern().IsMatch(article.LineText(index)))
                _listings.Add((NameOfListing(article.LineText(index).TrimStart()), index));
        }
    }

    private string NameOfListing(ReadOnlySpan<char> row)
    {
        var name = FirstWord(row);
        var extension = FirstWord(row[name.Length..].TrimStart());
        Span<char> whole = stackalloc char[LongestListing];
        name.CopyTo(whole);
        whole[name.Length] = '.';
        extension.CopyTo(whole[(name.Length + 1)..]);
        return pool.Get(whole[..(name.Length + 1 + extension.Length)]);
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (!char.IsWhiteSpace(text[length])) length++;
        return text[..length];
    }

    /// <summary>Whether a dash may be the first one of a listing's date: looking for one is much faster than the pattern.</summary>
    private static bool IsInDate(ReadOnlySpan<char> text, int dash)
    {
        const int behindDash = 6; // dd-dd behind the first of the two dashes
        return dash + behindDash <= text.Length && text[dash + 3] == '-';
    }

    [GeneratedRegex(@"^\s*[A-Z0-9_~!$#&@%'(){}^-]{1,8}\s+[A-Z0-9_$~]{1,3}\s+[\d,]+\s+\d\d?-\d\d-\d\d(?:\d\d)?\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex ListingPattern();
}
