namespace Linker.Selecting.Algorithms;

/// <summary>How much each node is in between the others.</summary>
/// <param name="Values">The betweenness of each node.</param>
/// <param name="Errors">
/// Where it was estimated, the standard error of each value: two of three values are not further off. Few paths make most of
/// what little a node is in between, so that larger misses are commoner than in a normal distribution.
/// </param>
/// <param name="Pivots">From how many nodes shortest paths were counted.</param>
/// <param name="Sources">How many nodes there are from which paths lead anywhere.</param>
public sealed record Centrality(double[] Values, double[]? Errors, int Pivots, int Sources);
