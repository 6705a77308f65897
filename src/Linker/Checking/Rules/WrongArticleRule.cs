using Linker.Checking.Citations;
using Linker.Checking.Documents;
using Linker.Checking.Findings;

namespace Linker.Checking.Rules;

/// <summary>LNK002: the cited title is clearly not the target's, and clearly is another article's.</summary>
internal sealed class WrongArticleRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new(
        "LNK002", "wrong-article", Severity.Error,
        "A reference whose title is clearly not that of the article cited, and clearly is that of another one.");

    /// <inheritdoc/>
    public bool WorksOnGraphs => true;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        foreach (var verdict in document.Verdicts)
        {
            if (verdict is not { Kind: CitationVerdictKind.Wrong, Suggestion: { } meant }) continue;
            var message = $"{verdict.Citation.Target} is \"{verdict.TargetTitle}\"; the title cited is that of {meant.Id}";
            findings.Add(document, Rule, verdict.Location, message, verdict.Subject);
        }
    }
}
