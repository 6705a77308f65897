using Linker.Graph;

namespace Linker.Comparing;

/// <summary>What became of an edge.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Edge">The edge: of the new graph, unless it went.</param>
/// <param name="Source">The node that it starts from, of the same graph.</param>
/// <param name="Target">
/// The node that it leads to, of the same graph; of the old one, where it was there, if the edge broke.
/// </param>
/// <param name="Attributes">What changed about it.</param>
public sealed record EdgeChange(
    ChangeKind Kind, Edge Edge, Node Source, Node Target, IReadOnlyList<AttributeChange> Attributes);
