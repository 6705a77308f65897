using Linker.Graph;

namespace Linker.Comparing;

/// <summary>A list of a difference in a form that all formats can write.</summary>
/// <param name="Name">What it is a list of.</param>
/// <param name="Entries">The entries, in order.</param>
internal sealed record DifferenceSection(string Name, IReadOnlyList<DifferenceEntry> Entries)
{
    /// <summary>The lists of a difference, empty ones too.</summary>
    public static DifferenceSection[] FromDifference(GraphDifference difference) =>
    [
        new("articles", [.. difference.Articles.Select(ToEntry)]),
        new("references", [.. difference.References.Select(ToEntry)]),
        new("facts", [.. difference.Facts.Select(ToEntry)]),
        new("names", [.. difference.Names.Select(ToEntry)]),
    ];

    /// <summary>The number of entries of each kind of change that has any: <c>1 added, 2 removed</c>.</summary>
    public string Counts() => string.Join(", ", Entries
        .CountBy(static entry => entry.Change)
        .Select(static count => $"{count.Value} {count.Key.Name()}"));

    private static DifferenceEntry ToEntry(NodeChange change) =>
        new(change.Kind, change.Node, Edge: null, Target: null, change.Attributes);

    private static DifferenceEntry ToEntry(EdgeChange change) =>
        new(change.Kind, change.Source, change.Edge, change.Target, change.Attributes);
}

/// <summary>A change of a node, or of an edge.</summary>
/// <param name="Change">How it differs.</param>
/// <param name="Node">The node, or the one that the edge starts from.</param>
/// <param name="Edge">The edge; null for a node.</param>
/// <param name="Target">The node that the edge leads to; null for a node.</param>
/// <param name="Attributes">What changed about it.</param>
internal sealed record DifferenceEntry(
    ChangeKind Change, Node Node, Edge? Edge, Node? Target, IReadOnlyList<AttributeChange> Attributes)
{
    /// <summary>What it is called: the cited title of a reference, else the label of the node that it is about.</summary>
    public string? Label
    {
        get
        {
            var node = Target ?? Node;
            var label = Edge?.Reference?.Title ?? node.Label;
            return label == node.Id ? null : label;
        }
    }

    /// <summary>
    /// Whether it is an added or removed reference to a missing article; those that broke or were mended have kinds of their own.
    /// </summary>
    public bool IsToMissing => Target is { IsMissing: true } && Change is ChangeKind.Added or ChangeKind.Removed;
}
