using System.Runtime.Intrinsics;

namespace Linker.Extraction.Marks;

/// <summary>Chooses how marks are searched for.</summary>
internal static class MarkSearcher
{
    /// <summary>Creates the fastest searcher for this processor; not for use by several threads at a time.</summary>
    public static IMarkSearcher Create(MarkWord[] words) =>
        Vector256.IsHardwareAccelerated ? new TeddySearcher(words) : new PlainSearcher(words);
}
