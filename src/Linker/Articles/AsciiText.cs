using System.Buffers;

namespace Linker.Articles;

/// <summary>Questions about ASCII letters and digits of a text.</summary>
/// <remarks>
/// The framework's <c>IndexOfAnyInRange</c> and its relatives answer them too, but box both bounds in each call where the
/// framework is compiled ahead of time (.NET 10): half of what a build allocated.
/// </remarks>
internal static class AsciiText
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Small = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

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
        while (count < most && count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }
}
