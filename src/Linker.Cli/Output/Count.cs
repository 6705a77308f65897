using System.Globalization;

namespace Linker.Cli.Output;

/// <summary>Writes counts for people.</summary>
internal static class Count
{
    /// <summary>The number with its digits in groups of three, such as <c>54,351</c>.</summary>
    public static string Of(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The number and a noun that takes an s in the plural.</summary>
    public static string Of(int number, string noun) => $"{Of(number)} {noun}{(number == 1 ? "" : "s")}";
}
