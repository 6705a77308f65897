using Linker.Graph;

namespace Linker.Comparing;

/// <summary>A change of a node, or of an edge.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Node">The node, or the one that the edge starts from.</param>
/// <param name="Edge">The edge; null for a node.</param>
/// <param name="Target">The node that the edge leads to; null for a node.</param>
/// <param name="Attributes">What changed about it.</param>
internal sealed record DifferenceEntry(
    ChangeKind Change, Node Node, Edge? Edge, Node? Target, IReadOnlyList<AttributeChange> Attributes)
{
    /// <summary>What people call it: the cited title of a reference, else the label of the node that it is about.</summary>
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
    /// Whether a reference that came leads nowhere, or one that went did; what broke or was mended says so itself.
    /// </summary>
    public bool IsToMissing => Target is { IsMissing: true } && Change is ChangeKind.Came or ChangeKind.Went;
}
