namespace Linker.Exporting.Dot;

/// <summary>Breaks labels into lines, so that boxes stay narrow enough to be read in a picture.</summary>
internal static class DotLabel
{
    /// <summary>The longest line, in characters.</summary>
    public const int Width = 30;

    /// <summary>The most lines; a longer text ends in an ellipsis, and its tooltip has it whole.</summary>
    public const int MaximumLines = 4;

    /// <summary>Writes the contents of a label: the text in lines of at most <see cref="Width"/> characters.</summary>
    public static void WriteWrapped(this Utf8Output output, ReadOnlySpan<char> text)
    {
        for (var line = 1; ; line++)
        {
            var length = LineLength(text);
            output.WriteContents(text[..length].TrimEnd());
            text = text[length..].TrimStart();
            if (text.IsEmpty) return;
            output.Write(line == MaximumLines ? "…"u8 : "\\n"u8);
            if (line == MaximumLines) return;
        }
    }

    /// <summary>How much goes on one line: up to a break, else to the last space that fits, else what fits.</summary>
    private static int LineLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        if (end < 0) end = text.Length;
        if (end <= Width) return end;
        var space = text[..(Width + 1)].LastIndexOf(' ');
        if (space > 0) return space;
        return char.IsHighSurrogate(text[Width - 1]) ? Width - 1 : Width;
    }
}
