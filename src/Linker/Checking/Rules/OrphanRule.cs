using Linker.Checking.Documents;
using Linker.Checking.Findings;

namespace Linker.Checking.Rules;

/// <summary>LNK008: nothing cites it and it cites nothing.</summary>
internal sealed class OrphanRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("LNK008", "orphan", Severity.Off, "An article that cites nothing and that nothing cites.");

    /// <inheritdoc/>
    public bool WorksOnGraphs => true;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        var id = document.Facts.Id;
        if (document.IsPrimary && !document.CitesOthers && document.Corpus.CountCiting(id) == 0)
            findings.Add(document, Rule, default, $"{id} cites nothing, and nothing cites it");
    }
}
