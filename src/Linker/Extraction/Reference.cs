namespace Linker.Extraction;

/// <summary>Another article that is cited by its id, once however often it is cited.</summary>
/// <param name="Target">The cited id in canonical form.</param>
/// <param name="Title">The first cited title that stands beside the id; null where none does.</param>
/// <param name="Section">The section of the first citation; null where it stands before the first heading.</param>
/// <param name="Line">The 1-based line of the first citation.</param>
/// <param name="Count">How often the article cites the target.</param>
public sealed record Reference(string Target, string? Title, string? Section, int Line, int Count);
