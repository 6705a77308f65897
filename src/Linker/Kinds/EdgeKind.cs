namespace Linker.Kinds;

/// <summary>What an edge says about its source, which is an article unless articles were collapsed.</summary>
public sealed partial class EdgeKind : Kind
{
    /// <summary>Describes a kind, which then can be given to a <see cref="KindSet"/>.</summary>
    /// <param name="name">The name in camelCase, as outputs write it.</param>
    /// <param name="target">The kind of node that edges of this kind lead to.</param>
    /// <param name="style">How edges look in pictures.</param>
    public EdgeKind(string name, NodeKind target, EdgeStyle style)
        : base(name) => (Target, Style, RdfProperty) = (target, style, $"linker:{name}");

    /// <summary>The kind of node that edges of this kind lead to.</summary>
    public NodeKind Target { get; }

    /// <summary>The facts of text that make such edges; null where other facts do, or edges of other kinds.</summary>
    public FactKind? Fact { get; init; }

    /// <summary>Whether edges of the kind are stated by no article but follow from what several state.</summary>
    public bool IsDerived { get; init; }

    /// <summary>What edges of the kind say beyond that they are there.</summary>
    public EdgeContent Content { get; init; }

    /// <summary>How such edges look in pictures.</summary>
    public EdgeStyle Style { get; }

    /// <summary>The property in RDF with its prefix, such as <c>dcterms:references</c>; no two kinds share one.</summary>
    public string RdfProperty { get; init; }

    /// <summary>The heading of the targets where a source is described; null where they are not listed there.</summary>
    public string? TargetHeading { get; init; }

    /// <summary>The heading of the sources where a target is described.</summary>
    public string? SourceHeading { get; init; }

    /// <summary>
    /// Whether such an edge can lead from one kind of node to another: from an article to <see cref="Target"/>, where nodes
    /// that hold articles may stand for these.
    /// </summary>
    public bool CanLink(NodeKind source, NodeKind target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return StandsForArticles(source) && (target == Target || (Target == NodeKind.Article && StandsForArticles(target)));
    }

    private static bool StandsForArticles(NodeKind kind) => kind == NodeKind.Article || kind.CanHoldArticles;
}

/// <summary>What edges of a kind can say beyond that they are there.</summary>
public enum EdgeContent
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>How the target is cited.</summary>
    Citation,

    /// <summary>The versions of a product.</summary>
    Versions,

    /// <summary>The rows of a file table.</summary>
    Rows,

    /// <summary>The files by which one article supersedes the other.</summary>
    Successions,
}

/// <summary>How edges of a kind look in a picture.</summary>
/// <param name="Color">The colour as <c>#rrggbb</c>.</param>
/// <param name="Line">The line: solid, dashed or dotted.</param>
/// <param name="Width">The line's width in points.</param>
/// <param name="Description">What legends call line and colour.</param>
public sealed record EdgeStyle(string Color, string Line, string Width, string Description);
