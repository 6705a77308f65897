namespace Linker.Benchmarks;

/// <summary>
/// The benchmark's own idea of when a title fits, which owes nothing to the library's: the letters and digits are the
/// same, or the same as far as the shorter title goes where that is long enough to have been cut.
/// </summary>
internal static class PlainTitle
{
    private const int ShortestCut = 40;

    /// <summary>A title's letters and digits in lower case.</summary>
    public static string Of(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether two titles, reduced by <see cref="Of"/>, are the same.</summary>
    public static bool Fits(string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        return left == right || shorter >= ShortestCut && left.AsSpan(0, shorter).SequenceEqual(right.AsSpan(0, shorter));
    }
}
