namespace Linker.Extraction.Serialization;

/// <summary>A line of facts.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Digest">Tells lines apart without keeping them: the first half of the line's SHA-256.</param>
internal readonly record struct FactsLine(ArticleFacts Facts, UInt128 Digest);
