namespace Linker.Extraction;

/// <summary>Something that an article says and that cannot be understood.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text as written; empty where something is missing.</param>
/// <param name="Reason">What was expected, in a few words.</param>
/// <param name="Line">The 1-based line.</param>
/// <param name="Column">The 1-based column.</param>
/// <param name="Length">The length in characters.</param>
public sealed record Fault(FaultKind Kind, string Text, string Reason, int Line, int Column, int Length);
