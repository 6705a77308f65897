namespace Linker.Graph;

/// <summary>Finds whether articles apply to a product in common.</summary>
/// <param name="edges">The edges of a graph, in its order.</param>
internal sealed class ProductOverlap(Edge[] edges)
{
    /// <summary>
    /// Whether two articles apply to one product and, where both name releases of it, to one of these.
    /// </summary>
    public bool IsBetween(int left, int right)
    {
        var ofLeft = ProductsOf(left);
        var ofRight = ProductsOf(right);
        while (!ofLeft.IsEmpty && !ofRight.IsEmpty)
        {
            var order = ofLeft[0].Target.CompareTo(ofRight[0].Target);
            if (order == 0 && HaveReleaseInCommon(ofLeft[0].Versions, ofRight[0].Versions)) return true;
            if (order <= 0) ofLeft = ofLeft[1..];
            if (order >= 0) ofRight = ofRight[1..];
        }

        return false;
    }

    private static bool HaveReleaseInCommon(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        if (left.IsEmpty || right.IsEmpty) return true;
        foreach (var version in left)
        {
            foreach (var other in right)
            {
                if (ReleaseOf(version).Equals(ReleaseOf(other), StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }

    /// <summary>What a version begins with: the <c>4.0</c> of <c>4.0 SP6a</c>.</summary>
    private static ReadOnlySpan<char> ReleaseOf(string version)
    {
        var release = version.AsSpan().Trim();
        var end = release.IndexOf(' ');
        return end < 0 ? release : release[..end];
    }

    private ReadOnlySpan<Edge> ProductsOf(int article) =>
        edges.AsSpan(FirstOf(article, EdgeKind.AppliesTo.Ordinal)..FirstOf(article, EdgeKind.AppliesTo.Ordinal + 1));

    /// <summary>Where an article's edges of a kind, or of a higher one, begin.</summary>
    private int FirstOf(int article, int kind)
    {
        var (low, high) = (0, edges.Length);
        while (low < high)
        {
            var middle = low + ((high - low) >> 1);
            ref readonly var edge = ref edges[middle];
            if (edge.Source < article || (edge.Source == article && edge.Kind.Ordinal < kind)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
