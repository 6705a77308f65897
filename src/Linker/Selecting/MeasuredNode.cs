using Linker.Graph;

namespace Linker.Selecting;

/// <summary>A node in a list of the most important ones.</summary>
/// <param name="Node">The node.</param>
/// <param name="Value">How important it is.</param>
/// <param name="Error">The standard error of an estimate; null where the value is exact.</param>
public readonly record struct MeasuredNode(Node Node, double Value, double? Error);
