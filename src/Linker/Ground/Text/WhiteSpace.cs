using System.Buffers;
using System.Text;

namespace Linker.Ground.Text;

/// <summary>White space in facts: one blank between words, none at the ends.</summary>
public static class WhiteSpace
{
    /// <summary>ASCII without control characters: of white space only the blank.</summary>
    private static readonly SearchValues<char> Printable = CharacterRange.From(' ', '~');

    /// <summary>Trims <paramref name="text"/> and replaces each run of white space, no-break spaces too, by one blank.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsCollapsed(text)) return text.ToString();

        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) result.Append(character);
            else if (result[^1] != ' ') result.Append(' ');
        }

        return result.ToString();
    }

    /// <summary>The same, from <paramref name="pool"/>.</summary>
    public static string Collapse(ReadOnlySpan<char> text, StringPool pool)
    {
        ArgumentNullException.ThrowIfNull(pool);
        text = text.Trim();
        return IsCollapsed(text) ? pool.Get(text) : pool.Share(Collapse(text));
    }

    /// <summary>Whether a text without white space at its ends is as <see cref="Collapse(ReadOnlySpan{char})"/> leaves it.</summary>
    internal static bool IsCollapsed(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(Printable)) return text.IndexOf("  ") < 0;

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || text[i - 1] == ' ')) return false;
        }

        return true;
    }
}
