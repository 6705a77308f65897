using Linker.Checking.Citations;
using Linker.Checking.Documents;
using Linker.Checking.Findings;

namespace Linker.Checking.Rules;

/// <summary>LNK003: the cited title is not the target's, and no other article fits better.</summary>
internal sealed class TitleDriftRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new(
        "LNK003", "title-drift", Severity.Info,
        "A reference whose title is not that of the article cited, which was probably renamed.");

    /// <inheritdoc/>
    public bool WorksOnGraphs => true;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        foreach (var verdict in document.Verdicts)
        {
            if (verdict.Kind == CitationVerdictKind.Drifted)
            {
                findings.Add(
                    document, Rule, verdict.Location, $"{verdict.Citation.Target} is \"{verdict.TargetTitle}\"", verdict.Subject);
            }
        }
    }
}
