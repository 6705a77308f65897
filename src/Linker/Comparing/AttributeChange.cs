namespace Linker.Comparing;

/// <summary>An attribute that is another one.</summary>
/// <param name="Name">Its name as <c>graph.json</c> has it.</param>
/// <param name="Old">What it was, in words; null where there was none.</param>
/// <param name="New">What it is; null where there is none.</param>
public sealed record AttributeChange(string Name, string? Old, string? New);
