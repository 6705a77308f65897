namespace Linker.Selecting;

/// <summary>What shortest paths there are between two nodes.</summary>
/// <param name="From">The ordinal of the node that they start from.</param>
/// <param name="To">The ordinal of the node that they end at.</param>
/// <param name="Direction">Which way edges were walked.</param>
/// <param name="Steps">How many steps each path has; null where there is no path.</param>
/// <param name="Count">How many there are; <see cref="long.MaxValue"/> where there are at least as many.</param>
/// <param name="Paths">The first of them.</param>
public sealed record FoundPaths(
    int From, int To, Direction Direction, int? Steps, long Count, IReadOnlyList<GraphPath> Paths);
