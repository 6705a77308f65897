using Linker.Checking.Documents;
using Linker.Checking.Findings;

namespace Linker.Checking.Rules;

/// <summary>LNK009: it is cited and cites nothing.</summary>
internal sealed class DeadEndRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("LNK009", "dead-end", Severity.Off, "An article that is cited and cites nothing.");

    /// <inheritdoc/>
    public bool WorksOnGraphs => true;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        var id = document.Facts.Id;
        if (!document.IsPrimary || document.CitesOthers || document.Corpus.CountCiting(id) is not (> 0 and var count))
            return;
        findings.Add(document, Rule, default, $"{id} is cited by {Numbers.Count(count, "article")} and cites nothing");
    }
}
