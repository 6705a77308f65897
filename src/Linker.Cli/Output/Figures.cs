using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Linker.Cli.Output;

/// <summary>Writes counts, dates and times for people.</summary>
internal static class Figures
{
    /// <summary>How a date is written and read, such as <c>2001-08-09</c>.</summary>
    public const string DatePattern = "yyyy-MM-dd";

    /// <summary>The number with its digits in groups of three, such as <c>54,351</c>.</summary>
    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The number and a noun that takes an s in the plural.</summary>
    public static string Count(long number, string noun) => $"{Count(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>A date, such as <c>2001-08-09</c>; null where there is none.</summary>
    [return: NotNullIfNotNull(nameof(date))]
    public static string? Date(DateOnly? date) => date?.ToString(DatePattern, CultureInfo.InvariantCulture);

    /// <summary>A time in hours and minutes, such as <c>14:05</c>; null where there is none.</summary>
    public static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
