namespace Linker.Checking.Titles;

/// <summary>
/// Soft TF-IDF: Cohen, Ravikumar and Fienberg, "A Comparison of String Distance Metrics for Name-Matching Tasks",
/// IIWeb 2003, section 2.4: the cosine of two bags of words weighted by how rare they are, in which words that are nearly
/// the same (Jaro–Winkler above 0.9) count as much as they are alike.
/// </summary>
/// <remarks>
/// Three things are added that titles of articles ask for. Numbers, versions and codes match exactly or not at all, and
/// two titles that each have one the other lacks are less alike. Words written together match the same words written
/// apart (<c>e-mail</c>, <c>email</c>). A title long enough to have been cut is also compared with as much of the other.
/// </remarks>
internal static class TitleSimilarity
{
    /// <summary>The threshold of the paper.</summary>
    private const double LeastWordSimilarity = 0.9;

    private const int ShortestSoftWord = 4;

    /// <summary>
    /// The archive cuts and abbreviates titles to about 65 characters, prefix and punctuation included; a normalized title
    /// of fewer than these is whole.
    /// </summary>
    private const int ShortestCutTitle = 45;

    /// <summary>What a likeness counts that only holds as far as the shorter title goes.</summary>
    private const double CutFactor = 0.98;

    /// <summary>What titles count that differ in a number: Part 1 is not Part 2.</summary>
    private const double NumberFactor = 0.85;

    /// <summary>
    /// Titles whose equal words alone give less than this part of the least score will not reach it by words that are
    /// merely alike, or by being cut.
    /// </summary>
    private const double LeastPart = 0.5;

    /// <summary>How alike two titles are, from 0 to 1; symmetric. May be 0 where it is less than the least score.</summary>
    public static double Score(ReadOnlySpan<TitleTerm> left, ReadOnlySpan<TitleTerm> right, double least = 0)
    {
        // Words are paired greedily, so that the order matters.
        if (IsAfter(left, right))
        {
            var first = right;
            right = left;
            left = first;
        }

        if (least > 0 && Plain(left, right) < least * LeastPart) return 0;

        var whole = Soft(left, right);
        var (leftLength, rightLength) = (LengthOf(left), LengthOf(right));
        var shorter = Math.Min(leftLength, rightLength);
        if (shorter < ShortestCutTitle || leftLength == rightLength) return whole;

        var cut = leftLength > rightLength
            ? Soft(Cut(left, shorter), right)
            : Soft(left, Cut(right, shorter));
        return Math.Max(whole, cut * CutFactor);
    }

    private static bool IsAfter(ReadOnlySpan<TitleTerm> left, ReadOnlySpan<TitleTerm> right)
    {
        if (left.Length != right.Length) return left.Length > right.Length;
        for (var i = 0; i < left.Length; i++)
        {
            if (string.CompareOrdinal(left[i].Word, right[i].Word) is var order && order != 0) return order > 0;
        }

        return false;
    }

    private static int LengthOf(ReadOnlySpan<TitleTerm> terms)
    {
        var length = terms.Length - 1;
        foreach (var term in terms) length += term.Word.Length;
        return length;
    }

    /// <summary>The first <paramref name="limit"/> characters; a word that does not fit is cut.</summary>
    private static ReadOnlySpan<TitleTerm> Cut(ReadOnlySpan<TitleTerm> terms, int limit)
    {
        var start = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            var end = start + terms[i].Word.Length;
            if (end > limit)
            {
                if (limit - start < 1) return terms[..i];
                var kept = terms[..(i + 1)].ToArray();
                kept[i] = kept[i] with { Id = -1, Word = kept[i].Word[..(limit - start)] };
                return kept;
            }

            start = end + 1;
        }

        return terms;
    }

    private static double Soft(ReadOnlySpan<TitleTerm> left, ReadOnlySpan<TitleTerm> right)
    {
        if (left.IsEmpty || right.IsEmpty) return 0;

        Span<bool> leftTaken = stackalloc bool[TitleIndex.MostTerms];
        Span<bool> rightTaken = stackalloc bool[TitleIndex.MostTerms];
        var product = Same(left, right, leftTaken, rightTaken);
        product += Joined(left, right, leftTaken, rightTaken);
        product += Joined(right, left, rightTaken, leftTaken);
        product += Alike(left, right, leftTaken, rightTaken);
        var score = Math.Min(1, product / Math.Sqrt(SquareOf(left) * SquareOf(right)));
        return HasOwnNumber(left, leftTaken) && HasOwnNumber(right, rightTaken) ? score * NumberFactor : score;
    }

    /// <summary>TF-IDF without its soft part.</summary>
    private static double Plain(ReadOnlySpan<TitleTerm> left, ReadOnlySpan<TitleTerm> right)
    {
        var product = 0.0;
        foreach (var term in left)
        {
            foreach (var other in right)
            {
                if (term.Id != other.Id || term.Id < 0) continue;
                product += term.Weight * other.Weight;
                break;
            }
        }

        return product / Math.Sqrt(SquareOf(left) * SquareOf(right));
    }

    private static double SquareOf(ReadOnlySpan<TitleTerm> terms)
    {
        var sum = 0.0;
        foreach (var term in terms) sum += term.Weight * term.Weight;
        return sum;
    }

    private static double Same(
        ReadOnlySpan<TitleTerm> left, ReadOnlySpan<TitleTerm> right, Span<bool> leftTaken, Span<bool> rightTaken)
    {
        var product = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                if (rightTaken[j] || left[i].Id != right[j].Id || left[i].Id < 0 && left[i].Word != right[j].Word)
                    continue;
                leftTaken[i] = rightTaken[j] = true;
                product += left[i].Weight * right[j].Weight;
                break;
            }
        }

        return product;
    }

    /// <summary>Words of <paramref name="whole"/> that are two words of <paramref name="apart"/> in a row.</summary>
    private static double Joined(
        ReadOnlySpan<TitleTerm> whole, ReadOnlySpan<TitleTerm> apart, Span<bool> wholeTaken, Span<bool> apartTaken)
    {
        var product = 0.0;
        for (var i = 0; i < whole.Length; i++)
        {
            if (wholeTaken[i]) continue;
            for (var j = 0; j + 1 < apart.Length; j++)
            {
                if (apartTaken[j] && apartTaken[j + 1] || !IsJoined(whole[i].Word, apart[j].Word, apart[j + 1].Word))
                    continue;
                wholeTaken[i] = apartTaken[j] = apartTaken[j + 1] = true;
                var weight = double.Hypot(apart[j].Weight, apart[j + 1].Weight);
                product += whole[i].Weight * weight;
                break;
            }
        }

        return product;
    }

    private static bool IsJoined(string whole, string first, string second) =>
        whole.Length == first.Length + second.Length
        && whole.StartsWith(first, StringComparison.Ordinal) && whole.EndsWith(second, StringComparison.Ordinal);

    private static double Alike(
        ReadOnlySpan<TitleTerm> left, ReadOnlySpan<TitleTerm> right, Span<bool> leftTaken, Span<bool> rightTaken)
    {
        var product = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            if (leftTaken[i]) continue;
            var (best, bestSimilarity) = (-1, LeastWordSimilarity);
            for (var j = 0; j < right.Length; j++)
            {
                if (!rightTaken[j] && WordSimilarity(left[i], right[j]) is var similarity && similarity > bestSimilarity)
                    (best, bestSimilarity) = (j, similarity);
            }

            if (best < 0) continue;
            leftTaken[i] = rightTaken[best] = true;
            product += left[i].Weight * right[best].Weight * bestSimilarity;
        }

        return product;
    }

    /// <summary>0 where the words cannot pass for one another, and that costs no comparison.</summary>
    private static double WordSimilarity(in TitleTerm left, in TitleTerm right)
    {
        if (left.Word == right.Word) return 1;
        return left.Word[0] == right.Word[0] && left.Word.Length >= ShortestSoftWord && right.Word.Length >= ShortestSoftWord
            && !left.IsNumber && !right.IsNumber
                ? JaroWinkler.Similarity(left.Word, right.Word)
                : 0;
    }

    private static bool HasOwnNumber(ReadOnlySpan<TitleTerm> terms, ReadOnlySpan<bool> taken)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (!taken[i] && !terms[i].IsLight && terms[i].IsNumber) return true;
        }

        return false;
    }
}
