namespace Linker.Checking.Baselines;

/// <summary>Findings that a baseline knows: what they are about, not the lines on which they stand.</summary>
/// <param name="Rule">The rule's code: <c>LNK001</c>.</param>
/// <param name="Source">The id of the article; the document's path where it has none.</param>
/// <param name="Target">What the findings are about; null where it is the article itself.</param>
/// <param name="Count">How many such findings there are; at least 1.</param>
public sealed record BaselineEntry(string Rule, string Source, string? Target, int Count);
