using Linker.Checking.Documents;
using Linker.Checking.Findings;
using Linker.Extraction;

namespace Linker.Checking.Rules;

/// <summary>LNK012: a URL that is malformed as written.</summary>
internal sealed class BadUrlRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("LNK012", "bad-url", Severity.Warning, "An address that is malformed as written.");

    /// <inheritdoc/>
    public bool WorksOnGraphs => false;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        foreach (var fault in document.Facts.Faults)
        {
            if (fault.Kind == FaultKind.Url)
            {
                findings.Add(
                    document, Rule, new Location(fault.Line, fault.Column, fault.Length),
                    $"{fault.Text} is malformed: {fault.Reason}", new Subject(fault.Text));
            }
        }
    }
}
