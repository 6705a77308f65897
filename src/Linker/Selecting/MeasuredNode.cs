using Linker.Graph;

namespace Linker.Selecting;

/// <summary>A node in a list of the most important ones.</summary>
/// <param name="Node">The node.</param>
/// <param name="Value">How important it is.</param>
/// <param name="Error">How far an estimate is off at most, 19 times out of 20; null where the value is exact.</param>
public readonly record struct MeasuredNode(Node Node, double Value, double? Error);
