namespace Linker.Selecting.Algorithms;

/// <summary>How much each node is in between the others.</summary>
/// <param name="Values">The betweenness of each node.</param>
/// <param name="Errors">
/// Where it was estimated, how far each value is off at most, 19 times out of 20: 1.96 standard errors of the estimate.
/// </param>
/// <param name="Pivots">From how many nodes shortest paths were counted.</param>
/// <param name="Sources">How many nodes there are from which paths lead anywhere.</param>
public sealed record Centrality(double[] Values, double[]? Errors, int Pivots, int Sources);
