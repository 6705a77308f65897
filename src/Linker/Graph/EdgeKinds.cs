namespace Linker.Graph;

/// <summary>The names of edge kinds as outputs write them, and the kind of node that each leads to.</summary>
public static class EdgeKinds
{
    private static readonly string[] Names =
    [
        "references", "appliesTo", "inProductLine", "updates", "offers", "mentions", "fixedIn", "citesBulletin",
        "hasKeyword",
    ];

    private static readonly NodeKind[] Targets =
    [
        NodeKind.Article, NodeKind.Product, NodeKind.ProductLine, NodeKind.File, NodeKind.File, NodeKind.File,
        NodeKind.Fix, NodeKind.Bulletin, NodeKind.Keyword,
    ];

    /// <summary>Every kind, in order.</summary>
    public static IReadOnlyList<EdgeKind> All { get; } = Enum.GetValues<EdgeKind>();

    /// <summary>The kind's name in camelCase, such as <c>appliesTo</c>.</summary>
    public static string Name(this EdgeKind kind) => Names[(int)kind];

    /// <summary>The kind of node that edges of this kind lead to.</summary>
    public static NodeKind TargetKind(this EdgeKind kind) => Targets[(int)kind];

    /// <summary>Finds the kind of a name; names are compared ordinally.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out EdgeKind kind)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (!name.SequenceEqual(Names[i])) continue;
            kind = (EdgeKind)i;
            return true;
        }

        kind = default;
        return false;
    }
}
