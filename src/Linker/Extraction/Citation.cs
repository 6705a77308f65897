namespace Linker.Extraction;

/// <summary>One citation of an article by its id.</summary>
/// <param name="Target">The cited id in canonical form.</param>
/// <param name="Title">The cited title beside the id, whole over wrapped lines; null where none stands there.</param>
/// <param name="Section">The heading of the section that it stands in; null before the first one.</param>
/// <param name="Line">The 1-based line of the id.</param>
/// <param name="Column">The 1-based column of the id, in characters of the decoded line.</param>
/// <param name="Length">The length of the id as written, in characters.</param>
/// <param name="IsGlued">Whether the title sticks to the id without a space (<c>Q148348PC NTMMTA</c>).</param>
public sealed record Citation(
    string Target, string? Title, string? Section, int Line, int Column, int Length, bool IsGlued);
