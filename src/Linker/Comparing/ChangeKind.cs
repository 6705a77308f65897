namespace Linker.Comparing;

/// <summary>How something differs between two graphs. The order is that of reports.</summary>
public enum ChangeKind
{
    /// <summary>It is in the new graph only.</summary>
    Added,

    /// <summary>It is in the old graph only.</summary>
    Removed,

    /// <summary>A reference is in both, and its target is no longer in the corpus.</summary>
    Broke,

    /// <summary>A reference is in both, and its target, which was missing, is in the corpus now.</summary>
    Mended,

    /// <summary>It is in both, with other attributes.</summary>
    Changed,
}

/// <summary>The names of kinds of changes as reports write them.</summary>
public static class ChangeKinds
{
    private static readonly string[] Names = ["added", "removed", "broke", "mended", "changed"];

    /// <summary>Every kind, in order.</summary>
    public static IReadOnlyList<ChangeKind> All { get; } = Enum.GetValues<ChangeKind>();

    /// <summary>The kind's name, such as <c>mended</c>.</summary>
    public static string Name(this ChangeKind kind) => Names[(int)kind];
}
