using System.Buffers;
using System.Text.RegularExpressions;

namespace Linker.Extraction.Files;

/// <summary>Reads a row of a file table: by its cells where they are boxed, else by the form of each word.</summary>
internal static partial class TableRow
{
    private static readonly SearchValues<string> SentenceWords =
        SearchValues.Create(["version", "dated "], StringComparison.OrdinalIgnoreCase);

    /// <summary>The row on <paramref name="line"/>; null where the line is no row of the table.</summary>
    public static FileRow? Parse(ReadOnlySpan<char> line, TableHeader header, int number, StringPool pool) =>
        header.IsBoxed ? ParseBoxed(line, header, number, pool) : ParseSpaced(line, header, number, pool);

    /// <summary>
    /// A row without a table, as articles about Windows 95 have it:
    /// <c>VREDIR.VXD  version 4.00.953  dated 9/13/95  140,367 bytes</c>.
    /// </summary>
    public static FileRow? ParseSentence(ReadOnlySpan<char> line, int number, StringPool pool)
    {
        if (!line.Contains('/') || !line.ContainsAny(SentenceWords)) return null;

        var match = Sentence().Match(line.ToString());
        if (!match.Success || !FileNameFinder.IsFileName(match.Groups["name"].ValueSpan)) return null;

        return new FileRow(
            pool.Get(match.Groups["name"].ValueSpan),
            TableCells.Date(match.Groups["date"].ValueSpan),
            match.Groups["time"].Success ? TableCells.Time(match.Groups["time"].ValueSpan) : null,
            match.Groups["size"].Success ? TableCells.Size(match.Groups["size"].ValueSpan) : null,
            match.Groups["version"].Success ? pool.Get(match.Groups["version"].ValueSpan) : null,
            Platform: null,
            number);
    }

    /// <summary>
    /// A row of a table that has no header: a file name, and a date with a time or size, or in a box a version.
    /// </summary>
    public static FileRow? ParseUnlabelled(ReadOnlySpan<char> line, int number, StringPool pool)
    {
        if (!HasNameDot(line) || ParseSpaced(line, TableHeader.Unlabelled, number, pool) is not { } row || !TableCells.IsName(row.Name))
            return null;

        var isBoxed = line.TrimStart() is ['|', ..];
        return isBoxed || row.Date is not null && (row.Time is not null || row.Size is not null) ? row : null;
    }

    /// <summary>Whether a dot stands between characters of a word, as in every file name; it is found out before words are made.</summary>
    private static bool HasNameDot(ReadOnlySpan<char> line)
    {
        for (var i = line.IndexOf('.'); i >= 0 && i < line.Length - 1; i++)
        {
            if (line[i] == '.' && i > 0 && !char.IsWhiteSpace(line[i - 1]) && IsWordCharacter(line[i + 1])) return true;
        }

        return false;
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static FileRow? ParseBoxed(ReadOnlySpan<char> line, TableHeader header, int number, StringPool pool)
    {
        if (!line.Contains('|')) return null;

        string? name = null, version = null, platform = null;
        DateOnly? date = null;
        TimeOnly? time = null;
        long? size = null;
        var index = 0;
        foreach (var cell in TableHeader.BoxedCells(line))
        {
            if (index == header.Columns.Count) break;
            var text = TableCells.Text(cell);
            switch (header.Columns[index++])
            {
                case TableColumn.Name:
                    name = text;
                    break;
                case TableColumn.Date:
                    date = TableCells.Date(text);
                    break;
                case TableColumn.Time:
                    time = TableCells.Time(text);
                    break;
                case TableColumn.DateAndTime when text?.IndexOf(' ') is { } space and > 0:
                    (date, time) = (TableCells.Date(text.AsSpan(0, space)), TableCells.Time(text.AsSpan(space).Trim()));
                    break;
                case TableColumn.Size:
                    size = TableCells.Size(text);
                    break;
                case TableColumn.Version:
                    version = text;
                    break;
                case TableColumn.Platform:
                    platform ??= text;
                    break;
            }
        }

        name = BaseName(name);
        if (version is not null && TableCells.IsName(version) && (name is null || !TableCells.IsName(name)))
            (name, version) = (version, name);
        return name is not null && (TableCells.IsName(name) || IsSingleWord(name))
            ? new FileRow(pool.Get(name), date, time, size, Pooled(version, pool), Pooled(platform, pool), number)
            : null;
    }

    private static FileRow? ParseSpaced(ReadOnlySpan<char> line, TableHeader header, int number, StringPool pool)
    {
        if (!AsciiText.HasDigit(line)) return null; // Dates, sizes and versions all have digits.

        var words = new TableWords(TableCells.Plain(line), header);
        return words.Name is { } name && words.HasAttribute
            ? new FileRow(
                pool.Get(name), words.Date, words.Time, words.Size, Pooled(words.Version, pool), Pooled(words.Platform, pool), number)
            : null;
    }

    private static bool IsSingleWord(string name) =>
        name.Length >= 3 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    private static string? BaseName(string? path) => path?[(path.LastIndexOfAny(['\\', '/']) + 1)..];

    private static string? Pooled(string? text, StringPool pool) => text is null ? null : pool.Get(text);

    [GeneratedRegex(
        """
        ^\s*(?:-\s)?(?<name>[\w~$-]+\.\w{2,3}),?\s+
        (?:version:?\s+(?<version>[0-9][\w.]*)(?:\s+(?:or|and)\s+later)?,?\s+\(?(?:dated:?\s+)?|\(?dated:?\s+)
        (?<date>[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})(?:\s+(?<time>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\s?[ap]?m?)\b)?\)?
        (?:[,\s]+(?:and\s)?(?<size>[0-9][0-9,]+)\s+bytes)?
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
