namespace Linker.Checking;

/// <summary>Where in a document a finding is; 0 for what is not known.</summary>
/// <param name="Line">The 1-based line.</param>
/// <param name="Column">The 1-based column.</param>
/// <param name="Length">The length in characters.</param>
internal readonly record struct Place(int Line, int Column, int Length);
