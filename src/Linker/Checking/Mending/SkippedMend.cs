namespace Linker.Checking.Mending;

/// <summary>A finding whose suggestion is certain and that was not mended all the same.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Why, in one line without a full stop.</param>
public sealed record SkippedMend(Finding Finding, string Reason)
{
    /// <summary>The line for the user: where, and why.</summary>
    public string Message
    {
        get
        {
            var place = Finding.Line > 0 ? $"{Finding.Path}:{Finding.Line}:{Finding.Column}" : Finding.Path;
            return $"{place}: {Finding.Target} is not replaced by {Finding.Suggestion?.Id}: {Reason}";
        }
    }
}
