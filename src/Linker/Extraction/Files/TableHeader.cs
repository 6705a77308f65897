using System.Buffers;
using System.Text.RegularExpressions;

namespace Linker.Extraction.Files;

/// <summary>The header row of a file table: which columns there are, in which order, and whether cells stand in boxes.</summary>
internal sealed partial class TableHeader
{
    private const int LongestHeader = 120;

    private static readonly SearchValues<string> NameWords = SearchValues.Create(["name"], StringComparison.OrdinalIgnoreCase);

    /// <summary>One of these is in the name of every column that makes a list a table of attributes.</summary>
    private static readonly SearchValues<string> AttributeWords =
        SearchValues.Create(["date", "modified", "time", "size", "bytes", "ver"], StringComparison.OrdinalIgnoreCase);

    private TableHeader(TableColumn[] columns, bool isBoxed) => (Columns, IsBoxed) = (columns, isBoxed);

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Whether cells are separated by bars.</summary>
    public bool IsBoxed { get; }

    /// <summary>Whether there is a column of this kind.</summary>
    public bool Has(TableColumn column) => Columns.Contains(column);

    /// <summary>The columns that a table without a header row may have; its cells are recognized by their form.</summary>
    public static TableHeader Unlabelled { get; } = new(
        [TableColumn.Name, TableColumn.Date, TableColumn.Time, TableColumn.Version, TableColumn.Size, TableColumn.Platform],
        isBoxed: false);

    /// <summary>Reads a header row; null where the line is none, or heads a list that is no table of file attributes.</summary>
    public static TableHeader? Parse(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        var isBoxed = text.Contains('|');
        if (text.Length > LongestHeader || !isBoxed && !HasGaps(text)
            || !text.ContainsAny(NameWords) && text.IndexOf("File ", StringComparison.Ordinal) < 0
            || !text.ContainsAny(AttributeWords))
        {
            return null;
        }

        var columns = new List<TableColumn>();
        foreach (var cell in isBoxed ? BoxedCells(text) : SpacedCells(text))
        {
            if (!TryAddColumns(cell, columns)) return null;
        }

        var attributes = columns.Count(column =>
            column is TableColumn.Date or TableColumn.Time or TableColumn.DateAndTime or TableColumn.Size or TableColumn.Version);
        return columns.Count(column => column == TableColumn.Name) == 1 && attributes > 0
            ? new TableHeader([.. columns], isBoxed)
            : null;
    }

    /// <summary>Columns are set apart by more than a blank, but for short headers (<c>Date Time Size File name</c>).</summary>
    private static bool HasGaps(ReadOnlySpan<char> text) =>
        text.IndexOf("  ") > 0 || text.Contains('\t') || text.StartsWith("Date ") || text.StartsWith("File")
        || text.StartsWith("Version ") || text.StartsWith("Size ") || text.StartsWith("Name ");

    /// <summary>The cells of a boxed row.</summary>
    public static IEnumerable<string> BoxedCells(ReadOnlySpan<char> line) =>
        line.Trim().Trim('|').ToString().Split('|', StringSplitOptions.TrimEntries);

    private static string[] SpacedCells(ReadOnlySpan<char> text) => Gap().Split(text.ToString());

    /// <summary>A cell may hold two names where the columns are a single blank apart (<c>Date Time</c>).</summary>
    private static bool TryAddColumns(string cell, List<TableColumn> columns)
    {
        if (ParseColumn(cell) is { } whole)
        {
            columns.Add(whole);
            return true;
        }

        var count = columns.Count;
        var rest = cell;
        while (rest.Length > 0)
        {
            var match = LeadingName().Match(rest);
            if (!match.Success)
            {
                // An unknown column is a column all the same, unless it is one of lists of packages.
                columns.RemoveRange(count, columns.Count - count);
                columns.Add(TableColumn.Other);
                return !PackageColumn().IsMatch(cell);
            }

            columns.Add(ParseColumn(match.Value.Trim())!.Value);
            rest = rest[match.Length..].TrimStart();
        }

        return true;
    }

    private static TableColumn? ParseColumn(string name)
    {
        var folded = name.Replace(" ", "", StringComparison.Ordinal).TrimEnd('#', ':', '*').ToLowerInvariant();
        return folded switch
        {
            "filename" or "name" or "file" or "filenameandpath" => TableColumn.Name,
            "date" or "filedate" or "modified" or "modifieddate" or "datemodified" or "filedatestamp" => TableColumn.Date,
            "time" or "filetime" or "timestamp" => TableColumn.Time,
            "date/time" or "dateandtime" or "datetime" or "date&time" => TableColumn.DateAndTime,
            "size" or "filesize" or "size(bytes)" or "filesize(bytes)" or "sizeinbytes" or "bytes" => TableColumn.Size,
            "version" or "fileversion" or "currentversion" or "versionnumber" or "ver" or "ver." => TableColumn.Version,
            "platform" or "language" or "locale" or "operatingsystem" or "os" or "processor" or "cpu" => TableColumn.Platform,
            "destinationfolder" or "folder" or "location" or "path" or "directory" or "component" or "checksum"
                => TableColumn.Other,
            _ => null,
        };
    }

    [GeneratedRegex(@"\s{2,}|\t")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(File name|Filename|File size|File date|File time|File version|Date/Time|Date|Time|Size|Version#?|Name|Platform|Language)(?=\s|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingName();

    [GeneratedRegex(@"\b(Item ID|Title|Disk|Kind|Contents|Attributes|Product|User|Table|Font|in Hex|in Decimal|Inches|Control)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PackageColumn();
}

/// <summary>What a column of a file table holds.</summary>
internal enum TableColumn
{
    /// <summary>Nothing that is a fact.</summary>
    Other,

    /// <summary>The file's name.</summary>
    Name,

    /// <summary>The file's date.</summary>
    Date,

    /// <summary>The file's time.</summary>
    Time,

    /// <summary>The file's date and time in one cell.</summary>
    DateAndTime,

    /// <summary>The file's size.</summary>
    Size,

    /// <summary>The file's version.</summary>
    Version,

    /// <summary>The platform, language, locale or operating system.</summary>
    Platform,
}
