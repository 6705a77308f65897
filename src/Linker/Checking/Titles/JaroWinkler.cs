namespace Linker.Checking.Titles;

/// <summary>
/// The Jaro–Winkler similarity of words: Winkler, "String Comparator Metrics and Enhanced Decision Rules in the
/// Fellegi–Sunter Model of Record Linkage", 1990, with his prefix scale of 0.1 over at most four characters.
/// </summary>
internal static class JaroWinkler
{
    private const double PrefixScale = 0.1;
    private const int LongestPrefix = 4;

    /// <summary>Words beyond this length are compared by their beginnings.</summary>
    private const int LongestWord = 64;

    /// <summary>How alike two words are, from 0 to 1.</summary>
    public static double Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left[..Math.Min(left.Length, LongestWord)];
        right = right[..Math.Min(right.Length, LongestWord)];
        var jaro = Jaro(left, right);
        var prefix = Math.Min(left.CommonPrefixLength(right), LongestPrefix);
        return jaro + prefix * PrefixScale * (1 - jaro);
    }

    private static double Jaro(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty || right.IsEmpty) return left.Length == right.Length ? 1 : 0;

        // Words have at most 64 characters, so a bit for each marks which are matched.
        var window = Math.Max(0, Math.Max(left.Length, right.Length) / 2 - 1);
        var (leftMatched, rightMatched, matches) = (0UL, 0UL, 0);
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = Math.Max(0, i - window); j <= Math.Min(right.Length - 1, i + window); j++)
            {
                if (left[i] != right[j] || (rightMatched & (1UL << j)) != 0) continue;
                leftMatched |= 1UL << i;
                rightMatched |= 1UL << j;
                matches++;
                break;
            }
        }

        if (matches == 0) return 0;

        var (displaced, next) = (0, 0);
        for (var i = 0; i < left.Length; i++)
        {
            if ((leftMatched & (1UL << i)) == 0) continue;
            while ((rightMatched & (1UL << next)) == 0) next++;
            if (left[i] != right[next++]) displaced++;
        }

        double common = matches;
        return (common / left.Length + common / right.Length + (common - displaced / 2) / common) / 3;
    }
}
