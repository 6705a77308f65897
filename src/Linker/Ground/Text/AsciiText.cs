using System.Buffers;

namespace Linker.Ground.Text;

/// <summary>Tests for ASCII letters and digits in a text.</summary>
internal static class AsciiText
{
    private static readonly SearchValues<char> Digits = CharacterRange.From('0', '9');
    private static readonly SearchValues<char> Small = CharacterRange.From('a', 'z');
    private static readonly SearchValues<char> Capitals = CharacterRange.From('A', 'Z');

    /// <summary>Whether there is a digit.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAny(Digits);

    /// <summary>Whether there is a small letter.</summary>
    public static bool HasSmallLetter(ReadOnlySpan<char> text) => text.ContainsAny(Small);

    /// <summary>Whether there is a capital letter.</summary>
    public static bool HasCapital(ReadOnlySpan<char> text) => text.ContainsAny(Capitals);

    /// <summary>Whether there is nothing but digits; true where there is nothing at all.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Digits);

    /// <summary>How many digits <paramref name="text"/> begins with, looking no further than <paramref name="most"/>.</summary>
    public static int CountDigits(ReadOnlySpan<char> text, int most)
    {
        var count = 0;
        while (count < most && count < text.Length && char.IsAsciiDigit(text[count])) count++;
        return count;
    }
}
