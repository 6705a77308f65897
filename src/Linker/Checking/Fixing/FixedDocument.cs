using Linker.Checking.Findings;

namespace Linker.Checking.Fixing;

/// <summary>A document before and after fixing. Nothing is written before <see cref="CorpusFixer.Apply"/>.</summary>
/// <param name="Path">The document's path as outputs print it.</param>
/// <param name="Before">Its bytes as they are.</param>
/// <param name="After">Its bytes with the right numbers; the same where nothing is fixed.</param>
/// <param name="Fixed">The findings that are fixed, in order of their locations.</param>
/// <param name="Skipped">The findings that are not, although their suggestion is certain, in order.</param>
public sealed record FixedDocument(
    string Path,
    ReadOnlyMemory<byte> Before,
    ReadOnlyMemory<byte> After,
    IReadOnlyList<Finding> Fixed,
    IReadOnlyList<SkippedFix> Skipped);

/// <summary>A finding whose suggestion is certain and that was not fixed.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Why, in one line without a full stop.</param>
public sealed record SkippedFix(Finding Finding, string Reason)
{
    /// <summary>The line for the user: where, and why.</summary>
    public string Message
    {
        get
        {
            var location = Finding.Line > 0 ? $"{Finding.Path}:{Finding.Line}:{Finding.Column}" : Finding.Path;
            return $"{location}: {Finding.Target} is not replaced by {Finding.Suggestion?.Id}: {Reason}";
        }
    }
}
