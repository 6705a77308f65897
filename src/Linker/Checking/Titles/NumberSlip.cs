namespace Linker.Checking.Titles;

/// <summary>The slips by which people write the wrong number: a digit wrong, two swapped, one dropped, one doubled.</summary>
/// <remarks>
/// The four single errors of Damerau, "A technique for computer detection and correction of spelling errors", 1964,
/// except that a digit too many counts only where it repeats the one before it: fingers double digits, they do not invent
/// them.
/// </remarks>
public static class NumberSlip
{
    /// <summary>Whether <paramref name="written"/> is what one slip makes of <paramref name="meant"/>.</summary>
    public static bool IsOne(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        var start = written.CommonPrefixLength(meant);
        if (start == written.Length && start == meant.Length) return false;

        var end = CommonSuffix(written[start..], meant[start..]);
        var left = written[start..^end];
        var right = meant[start..^end];
        return (left.Length, right.Length) switch
        {
            (1, 1) => char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0]),
            (2, 2) => left[0] == right[1] && left[1] == right[0] && char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(left[1]),
            (0, 1) => char.IsAsciiDigit(right[0]),
            // The common beginning takes all equal digits, so that the doubled one stands right before the rest.
            (1, 0) => start > 0 && written[start - 1] == left[0],
            _ => false,
        };
    }

    private static int CommonSuffix(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[^(length + 1)] == right[^(length + 1)]) length++;
        return length;
    }
}
