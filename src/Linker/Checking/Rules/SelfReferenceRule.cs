using Linker.Checking.Documents;
using Linker.Checking.Findings;

namespace Linker.Checking.Rules;

/// <summary>LNK005: an article that cites itself.</summary>
internal sealed class SelfReferenceRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("LNK005", "self-reference", Severity.Warning, "An article that cites itself.");

    /// <summary>A graph has no references of an article to itself.</summary>
    public bool WorksOnGraphs => false;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        foreach (var verdict in document.Verdicts)
        {
            if (verdict.Citation.Target == document.Facts.Id)
            {
                findings.Add(
                    document, Rule, verdict.Location, $"{document.Facts.Id} cites itself", verdict.Subject with { Suggestion = null });
            }
        }
    }
}
