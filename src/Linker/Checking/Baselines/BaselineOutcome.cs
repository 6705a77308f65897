namespace Linker.Checking.Baselines;

/// <summary>What a baseline says about findings.</summary>
/// <param name="New">The findings that it does not know, in their order.</param>
/// <param name="Known">The findings that it knows, in their order.</param>
/// <param name="Gone">
/// What it knows and does not occur any more, in the baseline's order; the count is how many are missing.
/// </param>
public sealed record BaselineOutcome(
    IReadOnlyList<Finding> New, IReadOnlyList<Finding> Known, IReadOnlyList<BaselineEntry> Gone);
