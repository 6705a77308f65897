namespace Linker.Selecting;

/// <summary>Says which part of a graph is wanted. As it stands it wants all.</summary>
public sealed record GraphSelection
{
    /// <summary>The ordinals of the nodes to walk from; none means everything, wherever it hangs.</summary>
    public IReadOnlyList<int> Roots { get; init; } = [];

    /// <summary>How many edges away from a root a node may be; null for any number. Means nothing without roots.</summary>
    public int? Depth { get; init; }

    /// <summary>The direction in which edges are walked from the roots.</summary>
    public Direction Direction { get; init; } = Direction.Both;

    /// <summary>
    /// The kinds of nodes that are wanted; null for all. Others are left out and not walked through, but for roots.
    /// </summary>
    public IReadOnlyList<NodeKind>? Kinds { get; init; }

    /// <summary>The kinds of edges that are wanted; null for all. Others are left out and not walked.</summary>
    public IReadOnlyList<EdgeKind>? Edges { get; init; }

    /// <summary>
    /// Leaves out articles that were last modified before this day, and those that do not say when; missing articles, which
    /// cannot say it, stay where something cites them, and roots stay.
    /// </summary>
    public DateOnly? Since { get; init; }

    /// <summary>The ordinals of nodes that are shown where a walk meets them, but not walked through.</summary>
    public IReadOnlyList<int> Stops { get; init; } = [];

    /// <summary>
    /// The most nodes to keep; null for all. Those nearest to a root stay, of these the ones that most edges lead to, and of
    /// these the first in order.
    /// </summary>
    public int? MaximumNodes { get; init; }

    /// <summary>
    /// Makes one node of all articles of a product or a product line: <see cref="NodeKind.Product"/> or
    /// <see cref="NodeKind.ProductLine"/>; null leaves articles as they are. See <see cref="Collapsing"/>.
    /// </summary>
    public NodeKind? Collapse { get; init; }

    /// <summary>Leaves out references that a path over others makes unnecessary: the transitive reduction.</summary>
    public bool Reduce { get; init; }

    /// <summary>Leaves out references that articles make out of habit, unless to a root; see <see cref="Boilerplate"/>.</summary>
    public bool WithoutBoilerplate { get; init; }

    /// <summary>The ordinals of nodes that pictures show prominently, if they are there.</summary>
    public IReadOnlyList<int> Highlighted { get; init; } = [];
}
