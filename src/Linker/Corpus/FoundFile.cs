namespace Linker.Corpus;

/// <summary>A file that a walk found.</summary>
/// <param name="Path">The path as outputs print it, by which it can be opened too.</param>
/// <param name="IsNamed">Whether a glob names the file itself, and not only a folder above it.</param>
internal readonly record struct FoundFile(string Path, bool IsNamed);
