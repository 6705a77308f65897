using Linker.Checking.Documents;
using Linker.Checking.Findings;

namespace Linker.Checking.Rules;

/// <summary>LNK004: an id with the title stuck to it (<c>Q148348PC NTMMTA</c>).</summary>
internal sealed class GluedIdRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } =
        new("LNK004", "glued-id", Severity.Warning, "An id with the title stuck to it, so that both are hard to find.");

    /// <inheritdoc/>
    public bool WorksOnGraphs => false;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        foreach (var verdict in document.Verdicts)
        {
            if (verdict.Citation.IsGlued)
            {
                findings.Add(
                    document, Rule, verdict.Location, $"there is no space between {verdict.Citation.Target} and its title",
                    verdict.Subject with { Suggestion = null });
            }
        }
    }
}
