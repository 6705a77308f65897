namespace Linker.Graph;

/// <summary>The names of edge kinds as outputs write them, and the kind of node that each leads to.</summary>
public static class EdgeKinds
{
    private static readonly EdgeKind[] Every = Enum.GetValues<EdgeKind>();

    private static readonly string[] KindNames =
    [
        "references", "appliesTo", "inProductLine", "updates", "offers", "mentions", "fixedIn", "citesBulletin",
        "hasKeyword", "supersedes",
    ];

    private static readonly NodeKind[] Targets =
    [
        NodeKind.Article, NodeKind.Product, NodeKind.ProductLine, NodeKind.File, NodeKind.File, NodeKind.File,
        NodeKind.Fix, NodeKind.Bulletin, NodeKind.Keyword, NodeKind.Article,
    ];

    /// <summary>Every kind, in order.</summary>
    public static IReadOnlyList<EdgeKind> All => Every;

    /// <summary>The names of all kinds, in order.</summary>
    public static IReadOnlyList<string> Names => KindNames;

    /// <summary>The kinds of edges that articles state, in order; the others, behind them, are derived from these.</summary>
    public static IReadOnlyList<EdgeKind> Stated { get; } = Array.FindAll(Every, static kind => !kind.IsDerived());

    /// <summary>Whether edges of the kind are no article's words but follow from several articles'.</summary>
    public static bool IsDerived(this EdgeKind kind) => kind == EdgeKind.Supersedes;

    /// <summary>The kind's name in camelCase, such as <c>appliesTo</c>.</summary>
    public static string Name(this EdgeKind kind) => KindNames[(int)kind];

    /// <summary>The kind of node that edges of this kind lead to.</summary>
    public static NodeKind TargetKind(this EdgeKind kind) => Targets[(int)kind];

    /// <summary>
    /// Whether such an edge can lead from one kind of node to another: from an article to <see cref="TargetKind"/>, where
    /// products and product lines may stand for their articles.
    /// </summary>
    public static bool CanLink(this EdgeKind kind, NodeKind source, NodeKind target) =>
        StandsForArticles(source)
        && (target == kind.TargetKind() || (kind.TargetKind() == NodeKind.Article && StandsForArticles(target)));

    /// <summary>Makes something of each kind, in order.</summary>
    /// <remarks>LINQ would be compiled in each run: it is not compiled ahead of time for kinds.</remarks>
    internal static T[] Each<T>(Converter<EdgeKind, T> make) => Array.ConvertAll(Every, make);

    /// <summary>Finds the kind of a name; names are compared ordinally.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out EdgeKind kind)
    {
        for (var i = 0; i < KindNames.Length; i++)
        {
            if (!name.SequenceEqual(KindNames[i])) continue;
            kind = (EdgeKind)i;
            return true;
        }

        kind = default;
        return false;
    }

    private static bool StandsForArticles(NodeKind kind) =>
        kind is NodeKind.Article or NodeKind.Product or NodeKind.ProductLine;
}
