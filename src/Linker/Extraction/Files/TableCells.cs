using System.Globalization;
using System.Text.RegularExpressions;

namespace Linker.Extraction.Files;

/// <summary>Reads the cells of file tables: dates, times, sizes, and text without the markup that strayed into it.</summary>
internal static partial class TableCells
{
    /// <summary>Two-digit years from here on are of the twentieth century, others of the twenty-first.</summary>
    private const int FirstYearOf1900s = 80;

    /// <summary>Files of the archive and of what follows it; a year outside is a version or a typing error.</summary>
    private const int LatestYear = 2079;

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary><c>9/24/99</c>, <c>02-08-2000</c>, <c>04-APR-2000</c>, <c>Jan-30-2001</c>, <c>2001-01-30</c>.</summary>
    public static DateOnly? Date(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        var separators = text.Contains('.') ? "." : "/-";
        if (text.SplitAny(parts, separators) != 3) return null;

        var first = text[parts[0]];
        var second = text[parts[1]];
        var third = text[parts[2]];
        // 24.09.1999 is a date; 4.0.218 is a version.
        if (separators == "." && third.Length != 4) return null;
        if (first.Length == 4 && Number(first) is { } isoYear) return Date(isoYear, Number(second), Number(third));
        if (first.Length == 2 && Number(first) is > 31 && Year(first) is { } leadingYear)
            return Date(leadingYear, Number(second), Number(third));
        if (ParseMonth(second) is { } middleMonth) return Date(Year(third), middleMonth, Number(first));
        if (ParseMonth(first) is { } leadingMonth) return Date(Year(third), leadingMonth, Number(second));
        // Month first, as Americans write; a month above twelve shows that the table does not.
        return Date(Year(third), Number(first), Number(second)) ?? Date(Year(third), Number(second), Number(first));
    }

    /// <summary><c>15:55</c>, <c>5:28a</c>, <c>9:32:30pm</c>, <c>6:10 PM</c>; seconds are dropped.</summary>
    public static TimeOnly? Time(ReadOnlySpan<char> text)
    {
        var match = TimePattern().Match(text.ToString());
        if (!match.Success) return null;

        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture);
        var half = match.Groups["half"].ValueSpan;
        if (half is ['p' or 'P', ..] && hour < 12) hour += 12;
        else if (half is ['a' or 'A', ..] && hour == 12) hour = 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    /// <summary><c>60,176</c>, <c>60.176</c>, <c>16256b</c>, <c>955,200 bytes</c>; null where it is no count of bytes.</summary>
    public static long? Size(ReadOnlySpan<char> text)
    {
        var match = SizePattern().Match(text.ToString());
        if (!match.Success) return null;

        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal)
            .Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : null;
    }

    /// <summary>A cell's text without tags and parentheses around it; null where it is blank or <c>N/A</c>.</summary>
    public static string? Text(string cell)
    {
        var text = Tag().Replace(cell, " ").Trim();
        if (text is ['(', .., ')'] && text.IndexOf(')') == text.Length - 1) text = text[1..^1].Trim();
        return text.Length == 0 || IsNotAvailable(text) ? null : text;
    }

    /// <summary>Whether the cell is marked as not available.</summary>
    public static bool IsNotAvailable(ReadOnlySpan<char> text) =>
        text.Equals("N/A", StringComparison.OrdinalIgnoreCase) || text is "NA" || text.Equals("none", StringComparison.OrdinalIgnoreCase)
        || text is "-" or "--" or "n.a.";

    /// <summary>Whether a word of a file table is a name: there an extension that is not known elsewhere is one.</summary>
    public static bool IsName(string word) =>
        word.Length <= FileNameFinder.Longest && (FileNameFinder.IsFileName(word) || AnyName().IsMatch(word));

    /// <summary>A row without tags and bars, a date in words as one word: <c>July 11, 2001</c> is <c>July-11-2001</c>.</summary>
    public static string Plain(ReadOnlySpan<char> row)
    {
        var text = row.ToString().Replace('|', ' ');
        if (text.Contains('<', StringComparison.Ordinal)) text = Tag().Replace(text, " ");
        text = DateInWords().Replace(text, "$1-$2-$3");
        return VersionInWords().Replace(text, " $1 ");
    }

    private static DateOnly? Date(int? year, int? month, int? day) =>
        year is >= 1900 + FirstYearOf1900s and <= LatestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;

    private static int? Year(ReadOnlySpan<char> text) => Number(text) switch
    {
        { } year when text.Length == 4 => year,
        { } year when text.Length == 2 && year >= FirstYearOf1900s => 1900 + year,
        { } year when text.Length <= 2 => 2000 + year,
        _ => null,
    };

    private static int? ParseMonth(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (text.Length >= 3 && text[..3].Equals(Months[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
        }

        return null;
    }

    private static int? Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^[\w~$!-]*[A-Za-z][\w~$!-]*\.(?=\w*[A-Za-z])\w{1,4}$")]
    private static partial Regex AnyName();

    [GeneratedRegex(@"^(?<hour>[0-9]{1,2})(?::|\.(?=[0-9][0-9][ap]))(?<minute>[0-9]{2})(?::[0-9]{2})?\s*(?<half>[ap])?\.?(?:m\.?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"^(?<digits>[0-9]{1,3}(?:[,.]\s?[0-9]{3})+|[0-9]+)\s*(?:b|bytes?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SizePattern();

    [GeneratedRegex(@"\b((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?\s+([0-9]{1,2}),\s+([0-9]{4})\b")]
    private static partial Regex DateInWords();

    [GeneratedRegex(@"\(version ([\w.]+)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VersionInWords();

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>")]
    private static partial Regex Tag();
}
