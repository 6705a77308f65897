namespace Linker.Extraction;

/// <summary>A product that the article applies to.</summary>
/// <param name="Name">The product's name without its versions.</param>
/// <param name="Versions">The versions as written, in order; empty where none are given.</param>
/// <param name="Line">The 1-based line on which the item begins.</param>
public readonly record struct Product(string Name, IReadOnlyList<string> Versions, int Line);
