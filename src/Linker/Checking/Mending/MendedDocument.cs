namespace Linker.Checking.Mending;

/// <summary>A document before and after mending. Nothing is written before <see cref="CorpusMender.Apply"/>.</summary>
/// <param name="Path">The document's path as outputs print it.</param>
/// <param name="Before">Its bytes as they are.</param>
/// <param name="After">Its bytes with the right numbers; the same where nothing is mended.</param>
/// <param name="Mended">The findings that are mended, in order of their places.</param>
/// <param name="Skipped">The findings that are not although their suggestion is certain, in order.</param>
public sealed record MendedDocument(
    string Path,
    ReadOnlyMemory<byte> Before,
    ReadOnlyMemory<byte> After,
    IReadOnlyList<Finding> Mended,
    IReadOnlyList<SkippedMend> Skipped);
