using System.Globalization;

namespace Linker.Articles;

/// <summary>Dates as headers write them.</summary>
public static class ArticleDate
{
    private static readonly string[] Formats =
        ["d-MMM-yyyy", "yyyy-MM-dd", "yyyy/MM/dd", "M/d/yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>Reads a date such as <c>09-AUG-2001</c>, <c>6-NOV-1989</c> or <c>2001-08-09</c>, whatever the locale.</summary>
    public static DateOnly? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        // A time behind an ISO date (2001-08-09T12:00:00Z) does not change the day that was written.
        if (text.Length > 10 && text[10] is 'T' or ' ' && text[4] == '-') text = text[..10];

        return DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }
}
