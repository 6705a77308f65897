namespace Linker.Graph;

/// <summary>Finds whether articles apply to a product in common.</summary>
/// <param name="graph">The graph.</param>
internal sealed class ProductOverlap(KnowledgeGraph graph)
{
    /// <summary>
    /// Whether two articles apply to one product and, where both name releases of it, to one of these.
    /// </summary>
    public bool IsBetween(int left, int right)
    {
        var ofLeft = graph.Outgoing(left, EdgeKind.AppliesTo);
        var ofRight = graph.Outgoing(right, EdgeKind.AppliesTo);
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
}
