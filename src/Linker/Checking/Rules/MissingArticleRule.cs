using Linker.Checking.Citations;
using Linker.Checking.Documents;
using Linker.Checking.Findings;

namespace Linker.Checking.Rules;

/// <summary>LNK001: a reference to an id that is not in the corpus.</summary>
internal sealed class MissingArticleRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } =
        new("LNK001", "missing-article", Severity.Error, "A reference to an article that is not in the corpus.");

    /// <inheritdoc/>
    public bool WorksOnGraphs => true;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        foreach (var verdict in document.Verdicts)
        {
            if (verdict.Kind != CitationVerdictKind.Missing) continue;
            var message = verdict.Suggestion is { } meant
                ? $"{verdict.Citation.Target} is not in the corpus; the title cited is that of {meant.Id}"
                : $"{verdict.Citation.Target} is not in the corpus";
            findings.Add(document, Rule, verdict.Location, message, verdict.Subject);
        }
    }
}
