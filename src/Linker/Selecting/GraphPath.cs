using Linker.Graph;

namespace Linker.Selecting;

/// <summary>A path through a graph.</summary>
/// <param name="Nodes">The ordinals of its nodes; one where it leads nowhere.</param>
/// <param name="Steps">The edges of each step, at least one, those that are walked forward first.</param>
public sealed record GraphPath(IReadOnlyList<int> Nodes, IReadOnlyList<IReadOnlyList<Edge>> Steps);
