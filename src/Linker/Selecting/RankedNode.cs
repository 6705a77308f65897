using Linker.Graph;

namespace Linker.Selecting;

/// <summary>A node in a list of the most connected ones.</summary>
/// <param name="Node">The node.</param>
/// <param name="Articles">How many articles have an edge of the list's kind to it.</param>
public readonly record struct RankedNode(Node Node, int Articles);
