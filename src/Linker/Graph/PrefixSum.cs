namespace Linker.Graph;

/// <summary>Offsets of a counting sort, as compressed sparse rows use them.</summary>
internal static class PrefixSum
{
    /// <summary>Turns counts, each at the index behind its key, into where each key begins.</summary>
    public static void Accumulate(Span<int> counts)
    {
        for (var i = 1; i < counts.Length; i++) counts[i] += counts[i - 1];
    }
}
