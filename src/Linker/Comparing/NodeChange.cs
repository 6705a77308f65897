using Linker.Graph;

namespace Linker.Comparing;

/// <summary>What became of a node.</summary>
/// <param name="Kind">Whether it came, went or changed.</param>
/// <param name="Node">The node: of the new graph, unless it went.</param>
/// <param name="Attributes">What changed about it.</param>
public sealed record NodeChange(ChangeKind Kind, Node Node, IReadOnlyList<AttributeChange> Attributes);
