namespace Linker.Comparing;

/// <summary>What became of something between two graphs. The order is that of reports.</summary>
public enum ChangeKind
{
    /// <summary>It is in the new graph only.</summary>
    Came,

    /// <summary>It is in the old graph only.</summary>
    Went,

    /// <summary>A reference is in both, and its target is in the corpus no more.</summary>
    Broke,

    /// <summary>A reference is in both, and its target, which was missing, is in the corpus now.</summary>
    Mended,

    /// <summary>It is in both and says something else.</summary>
    Changed,
}
