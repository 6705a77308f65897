namespace Linker.Comparing;

/// <summary>The names of kinds of changes as reports write them.</summary>
public static class ChangeKinds
{
    private static readonly string[] Names = ["came", "went", "broke", "mended", "changed"];

    /// <summary>Every kind, in order.</summary>
    public static IReadOnlyList<ChangeKind> All { get; } = Enum.GetValues<ChangeKind>();

    /// <summary>The kind's name, such as <c>mended</c>.</summary>
    public static string Name(this ChangeKind kind) => Names[(int)kind];
}
