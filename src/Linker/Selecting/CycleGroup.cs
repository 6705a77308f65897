using Linker.Graph;

namespace Linker.Selecting;

/// <summary>Articles that lead to each other and back by their references.</summary>
/// <param name="Articles">The articles, in order of ids; one where it cites itself.</param>
/// <param name="Shortest">A shortest cycle among them, from its first article.</param>
/// <param name="Cycles">The cycles that were asked for, shortest first, then in order of ids.</param>
/// <param name="HasMore">Whether there are more cycles than were asked for.</param>
public sealed record CycleGroup(
    IReadOnlyList<Node> Articles,
    IReadOnlyList<Node> Shortest,
    IReadOnlyList<IReadOnlyList<Node>> Cycles,
    bool HasMore);
