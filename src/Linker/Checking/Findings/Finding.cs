namespace Linker.Checking.Findings;

/// <summary>A fault that a rule found.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Severity">How much it matters here; never <see cref="Severity.Off"/>.</param>
/// <param name="Path">The document's path as outputs print it.</param>
/// <param name="Line">The 1-based line; 0 where the finding is about the document as a whole or the line is not known.</param>
/// <param name="Column">The 1-based column, in characters of the decoded line; 0 where it is not known.</param>
/// <param name="Length">The length in characters; 0 where it is not known.</param>
/// <param name="Message">What was found, in one line without a full stop.</param>
public sealed record Finding(
    Rule Rule, Severity Severity, string Path, int Line, int Column, int Length, string Message)
{
    /// <summary>The id of the article that the document is.</summary>
    public required string Source { get; init; }

    /// <summary>What the finding is about: a cited id, a link's target, an address; null where it is the article itself.</summary>
    public string? Target { get; init; }

    /// <summary>The title as cited; null where none is.</summary>
    public string? CitedTitle { get; init; }

    /// <summary>The article that was probably meant; null where there is no candidate.</summary>
    public Suggestion? Suggestion { get; init; }

    /// <summary>
    /// Whether it is about a reference that an earlier copy of the article has too. There are such findings only where
    /// copies are checked in full; reports leave them out.
    /// </summary>
    public bool IsRepeated { get; init; }
}

/// <summary>The article that was probably meant.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">How well the cited title names it, from 0 to 1.</param>
/// <param name="IsCertain">Whether no other article comes near, so that the number may be replaced without review.</param>
public sealed record Suggestion(string Id, string Title, double Score, bool IsCertain);

/// <summary>Where in a document a finding is; 0 for what is not known.</summary>
/// <param name="Line">The 1-based line.</param>
/// <param name="Column">The 1-based column.</param>
/// <param name="Length">The length in characters.</param>
internal readonly record struct Location(int Line, int Column, int Length);

/// <summary>What a finding is about.</summary>
/// <param name="Target">A cited id, a link's target, an address.</param>
/// <param name="CitedTitle">The title as cited.</param>
/// <param name="Suggestion">The article that was probably meant.</param>
/// <param name="IsRepeated">Whether an earlier copy of the article has the same reference.</param>
internal readonly record struct Subject(
    string? Target, string? CitedTitle = null, Suggestion? Suggestion = null, bool IsRepeated = false);
