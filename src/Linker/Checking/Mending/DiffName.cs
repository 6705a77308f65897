using System.Globalization;
using System.Text;

namespace Linker.Checking.Mending;

/// <summary>A path in the head of a diff, as GNU patch (2.7) and git read it.</summary>
internal static class DiffName
{
    /// <summary>
    /// The path as it is where that can be read back; with a tab behind it where it has a blank, at which it would
    /// end; in quotes with C's escapes where it has control characters, a quote or a backslash.
    /// </summary>
    internal static string Of(string path)
    {
        if (!path.Any(static unit => char.IsControl(unit) || unit is '"' or '\\'))
            return path.Any(char.IsWhiteSpace) ? path + "\t" : path;
        var quoted = new StringBuilder("\"");
        foreach (var rune in path.EnumerateRunes()) Append(quoted, rune);
        return quoted.Append('"').ToString();
    }

    private static void Append(StringBuilder quoted, Rune rune)
    {
        if (rune.Value is '"' or '\\') quoted.Append('\\').Append(rune);
        else if (!Rune.IsControl(rune)) quoted.Append(rune);
        else AppendOctal(quoted, rune);
    }

    private static void AppendOctal(StringBuilder quoted, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var one in bytes[..rune.EncodeToUtf8(bytes)])
            quoted.Append(CultureInfo.InvariantCulture, $"\\{one >> 6}{(one >> 3) & 7}{one & 7}");
    }
}
