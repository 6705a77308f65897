using System.Text.RegularExpressions;
using Linker.Articles;

namespace Linker.Extraction;

/// <summary>
/// Collects the files that are named outside file tables and offers, title and cited titles included. A name that the
/// article shows to be a folder is none.
/// </summary>
internal sealed partial class MentionExtractor(StringPool pool) : IFactExtractor
{
    private readonly HashSet<string> _folders = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        FindFolders(article, facts);
        AddTitle(article, facts);
        var listings = FindListings(article);
        var next = 0;
        foreach (var name in facts.FileNames)
        {
            AddListings(article, listings, ref next, name.LineIndex, facts);
            if (IsMention(article, name, facts))
                facts.MentionedFiles.Add(article.Text.Slice(name.Start, name.Length), LineNumber(article, name.LineIndex), pool);
        }

        AddListings(article, listings, ref next, article.Lines.Length, facts);
    }

    /// <summary>Adds the rows of listings above a line, so that all names come in the order in which they stand.</summary>
    private void AddListings(
        Article article, List<(string Name, int LineIndex)> listings, ref int next, int lineIndex, FactSheet facts)
    {
        for (; next < listings.Count && listings[next].LineIndex < lineIndex; next++)
            facts.MentionedFiles.Add(listings[next].Name, LineNumber(article, listings[next].LineIndex), pool);
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
        if (name.Start == 0 || article.Text[name.Start - 1] != '\\')
            return false;

        var above = name.LineIndex - 1;
        while (above >= 0 && article.Lines[above].Kind == LineKind.Blank)
            above--;
        if (above < 0)
            return false;

        var line = article.LineText(above);
        return line.EndsWith("folder:", StringComparison.OrdinalIgnoreCase)
            || line.EndsWith("directory:", StringComparison.OrdinalIgnoreCase);
    }

    private void AddTitle(Article article, FactSheet facts)
    {
        if (article.Title is not { } title || !title.Contains('.'))
            return;

        foreach (var (start, length) in FileNameFinder.FindIn(title))
            facts.MentionedFiles.Add(title.AsSpan(start, length), article.TitleLine, pool);
    }

    /// <summary>Rows of a directory listing, where blanks stand between name and extension.</summary>
    private static List<(string Name, int LineIndex)> FindListings(Article article)
    {
        var listings = new List<(string, int)>();
        for (var i = 0; i < article.Lines.Length; i++)
        {
            var line = article.LineText(i);
            // A listing's date has two dashes of the same distance; looking for one first is much faster than the pattern.
            if (article.Lines[i].Kind != LineKind.Text || line.Length < 20 || line.IndexOf('-') < 9
                || !ListingPattern().IsMatch(line))
                continue;

            var match = ListingPattern().Match(line.ToString());
            listings.Add(($"{match.Groups["name"].Value}.{match.Groups["extension"].Value}", i));
        }

        return listings;
    }

    [GeneratedRegex(@"^\s*(?<name>[A-Z0-9_~!$#&@%'(){}^-]{1,8})\s+(?<extension>[A-Z0-9_$~]{1,3})\s+[\d,]+\s+\d\d?-\d\d-\d\d(?:\d\d)?\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex ListingPattern();
}
