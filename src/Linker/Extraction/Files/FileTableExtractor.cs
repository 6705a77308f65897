using System.Buffers;
using Linker.Articles;
using Linker.Extraction.Marks;

namespace Linker.Extraction.Files;

/// <summary>
/// Reads the tables of a fix's file attributes. A table is one where the text above it is about a fix or file
/// attributes; a list of the contents of a disk or package is none.
/// </summary>
internal sealed class FileTableExtractor(StringPool pool) : IFactExtractor
{
    /// <summary>How far above a table the sentence that introduces it may stand, in lines that are not blank.</summary>
    private const int FarthestIntroduction = 8;

    private static readonly SearchValues<char> RuleCharacters = SearchValues.Create("-=+| :");

    /// <summary>What a header, an announcement, a row in words or a boxed row holds; most articles hold none of it.</summary>
    internal static readonly string[] TableWords = ["name", "File ", "version ", "dated ", "attributes", "time stamp"];

    private static readonly SearchValues<string> Introductions = SearchValues.Create(
        ["attributes", "fix", "update", "patch", "newer", "corrected", "later:", "resolve", "time stamp"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>What announces a table even where it has no header.</summary>
    private static readonly SearchValues<string> UnlabelledIntroductions =
        SearchValues.Create(["attributes", "time stamp"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Inventories = SearchValues.Create(
        [
            "expands to", "extracts to", "directory of", "contains the following", "following files are included", "disk ",
            "files are available for download", "file is available for download", "self-extracting",
        ],
        StringComparison.OrdinalIgnoreCase);

    // All lines of a paragraph have the same below them. Lines are queried in ascending order, so one result is kept.
    private int _paragraphEnd;
    private int _firstLineBelow;
    private int _withoutRows;

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        var followsTable = false;
        var searched = 0;
        var next = 0;
        var (looked, mayBeTable) = (-1, false);
        (_paragraphEnd, _withoutRows) = (0, -1);
        foreach (var found in facts.Marks.Positions(MarkKind.TableWord))
        {
            var index = article.LineAt(found);
            if (index < next || article.Lines[index].Kind != LineKind.Text) continue;
            if (index != looked) (looked, mayBeTable) = (index, MayBeTable(article.LineText(index)));
            if (!mayBeTable && !IsAnnouncement(article.Text[found])) continue;

            followsTable &= !HasHeading(article, ref searched, index);
            next = ReadTable(article, index, followsTable, facts);
            if (next > index + 1) (followsTable, searched) = (true, next - 1);
        }
    }

    /// <summary>
    /// Whether a line may be a header or a row: a quick test that excludes nearly all running text. A header has gaps or
    /// bars, or begins with the name of a column; a row in words has a date with slashes.
    /// </summary>
    private static bool MayBeTable(ReadOnlySpan<char> line) =>
        line.ContainsAny('|', '\t', '/') || line.Trim().IndexOf("  ") > 0
        || line.TrimStart() is ['D' or 'F' or 'V' or 'S' or 'N', ..];

    /// <summary>
    /// Whether a word is "attributes" or "time stamp", which may announce rows wherever they stand: no other one that is
    /// looked for has these first letters.
    /// </summary>
    private static bool IsAnnouncement(char firstLetter) => firstLetter is 'a' or 'A' or 't' or 'T';

    /// <summary>Reads the table or the row that begins on a line; returns the index behind what was read.</summary>
    private int ReadTable(Article article, int index, bool followsTable, FactSheet facts)
    {
        var line = article.LineText(index);
        var number = article.Lines[index].Number;
        if (TableHeader.Parse(line) is { } header)
            return followsTable || IsIntroduced(article, index) ? ReadRows(article, index + 1, header, facts) : index + 1;

        if (line.ContainsAny(UnlabelledIntroductions) && FirstLineBelow(article, index) is var first and >= 0)
            return ReadUnlabelledRows(article, index, first, facts);

        var row = line.TrimStart() is ['|', ..]
            ? TableRow.ParseUnlabelled(line, number, pool)
            : TableRow.ParseSentence(line, number, pool);
        if (row is not null && (followsTable || IsIntroduced(article, index))) AddRow(article, index, row, facts);
        return index + 1;
    }

    /// <summary>The first line of the paragraph below the one that announces a table; -1 where it has a header.</summary>
    private int FirstLineBelow(Article article, int index)
    {
        if (index < _paragraphEnd) return _firstLineBelow;

        while (index < article.Lines.Length && article.Lines[index].Kind == LineKind.Text) index++;
        _paragraphEnd = index;
        while (index < article.Lines.Length && article.Lines[index].Kind == LineKind.Blank) index++;
        var isFirstRow = index < article.Lines.Length && article.Lines[index].Kind == LineKind.Text
            && TableHeader.Parse(article.LineText(index)) is null;
        return _firstLineBelow = isFirstRow ? index : -1;
    }

    /// <summary>Reads rows that have no header; returns the index behind them, or behind the announcement where none are.</summary>
    private int ReadUnlabelledRows(Article article, int announcement, int first, FactSheet facts)
    {
        var end = announcement + 1;
        if (first == _withoutRows) return end;

        _withoutRows = first;
        for (var i = first; i < article.Lines.Length; i++)
        {
            if (article.Lines[i].Kind == LineKind.Blank || IsRule(article.LineText(i))) continue;
            if (article.Lines[i].Kind != LineKind.Text
                || TableRow.ParseUnlabelled(article.LineText(i), article.Lines[i].Number, pool) is not { } row)
            {
                break;
            }

            AddRow(article, i, row, facts);
            end = i + 1;
        }

        return end;
    }

    /// <summary>Whether there is a heading among the lines that were not searched before.</summary>
    private static bool HasHeading(Article article, ref int from, int to)
    {
        while (from < to)
        {
            if (article.Lines[from++].Kind == LineKind.Heading) return true;
        }

        return false;
    }

    /// <summary>Reads rows until a line that is none; returns the index behind the last row.</summary>
    private int ReadRows(Article article, int from, TableHeader header, FactSheet facts)
    {
        var end = from;
        var blankLines = 0;
        for (var i = from; i < article.Lines.Length && blankLines < 2; i++)
        {
            var line = article.LineText(i);
            if (article.Lines[i].Kind == LineKind.Blank)
            {
                blankLines++;
            }
            else if (IsRule(line))
            {
                blankLines = 0;
            }
            else if (article.Lines[i].Kind == LineKind.Text
                && TableRow.Parse(line, header, article.Lines[i].Number, pool) is { } row)
            {
                AddRow(article, i, row, facts);
                blankLines = 0;
                end = i + 1;
            }
            else if (!IsLabel(article, i, header))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>A language or platform may stand on a line of its own above the rows that it is for.</summary>
    private bool IsLabel(Article article, int index, TableHeader header)
    {
        const int mostWords = 3;
        return article.Lines[index].Kind == LineKind.Text
            && article.LineText(index).Trim().Count(' ') < mostWords
            && index + 1 < article.Lines.Length
            && TableRow.Parse(article.LineText(index + 1), header, article.Lines[index + 1].Number, pool) is not null;
    }

    private static void AddRow(Article article, int index, FileRow row, FactSheet facts)
    {
        facts.UpdatedFiles.Add(row);
        facts.TableRows.Add(article.Lines[index].Start, article.Lines[index].End);
    }

    private static bool IsRule(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(RuleCharacters);

    private static bool IsIntroduced(Article article, int tableIndex)
    {
        var isIntroduced = false;
        var seen = 0;
        for (var i = tableIndex - 1; i >= 0 && seen < FarthestIntroduction; i--)
        {
            var kind = article.Lines[i].Kind;
            if (kind == LineKind.Heading) break;
            if (kind != LineKind.Text) continue;

            seen++;
            var line = article.LineText(i);
            if (line.ContainsAny(Inventories)) return isIntroduced;
            isIntroduced |= line.ContainsAny(Introductions);
        }

        return isIntroduced;
    }
}
