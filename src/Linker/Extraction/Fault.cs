namespace Linker.Extraction;

/// <summary>A part of an article that is malformed or missing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text as written; empty where something is missing.</param>
/// <param name="Reason">What was expected, in a few words.</param>
/// <param name="Line">The 1-based line.</param>
/// <param name="Column">The 1-based column.</param>
/// <param name="Length">The length in characters.</param>
public sealed record Fault(FaultKind Kind, string Text, string Reason, int Line, int Column, int Length);

/// <summary>The kinds of faults of an article.</summary>
public enum FaultKind
{
    /// <summary>A date that cannot be parsed.</summary>
    Date,

    /// <summary>An applies-to list without a product in it.</summary>
    AppliesTo,

    /// <summary>Front matter that is no YAML.</summary>
    FrontMatter,

    /// <summary>A header that an article of its dialect has and this one lacks.</summary>
    MissingHeader,

    /// <summary>An address that is malformed as written.</summary>
    Url,
}
