using Linker.Checking.Rules;

namespace Linker.Checking;

/// <summary>One thing that the link checker has to say.</summary>
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

    /// <summary>The article that was probably meant; null where there is no telling.</summary>
    public Suggestion? Suggestion { get; init; }
}
