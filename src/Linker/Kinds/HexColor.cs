using System.Globalization;

namespace Linker.Kinds;

/// <summary>Colours as <c>#rrggbb</c>.</summary>
internal static class HexColor
{
    /// <summary>The colour of what has none of its own.</summary>
    public const string Grey = "#6b7280";

    /// <summary>How much white is in the background that goes with a colour, in parts of a hundred.</summary>
    private const int WhitePercent = 88;

    /// <summary>The colour in small letters.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static string Require(string color) =>
        color.Length == 7 && color[0] == '#' && color.Skip(1).All(char.IsAsciiHexDigit)
            ? color.ToLowerInvariant()
            : throw new ArgumentException($"found the colour \"{color}\", expected one such as \"#0ea5e9\"");

    /// <summary>A light background for a border of the colour.</summary>
    public static string Tint(string color)
    {
        var value = int.Parse(color.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return $"#{Lighten(value >> 16):x2}{Lighten(value >> 8 & 255):x2}{Lighten(value & 255):x2}";
    }

    private static int Lighten(int part) => (part * (100 - WhitePercent) + 255 * WhitePercent) / 100;
}
