namespace Linker.Graph;

/// <summary>How an article cites another.</summary>
/// <param name="Title">The title as cited; null where none stands beside the id.</param>
/// <param name="Section">The section of the first citation; null where it stands before the first heading.</param>
/// <param name="Line">The 1-based line of the first citation; 0 where the edge stands for those of several articles.</param>
/// <param name="Count">How often the source cites the target; at least 1.</param>
public sealed record ReferenceAttributes(string? Title, string? Section, int Line, int Count);
