using Linker.Checking.Documents;
using Linker.Checking.Findings;
using Linker.Extraction;

namespace Linker.Checking.Rules;

/// <summary>LNK010: a date, header or applies-to list that cannot be understood.</summary>
internal sealed class BadMetadataRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new(
        "LNK010", "bad-metadata", Severity.Warning, "A date, header or applies-to list that cannot be understood.");

    /// <inheritdoc/>
    public bool WorksOnGraphs => false;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        foreach (var fault in document.Facts.Faults)
        {
            if (fault.Kind == FaultKind.Url) continue;
            var location = new Location(fault.Line, fault.Column, fault.Length);
            findings.Add(document, Rule, location, $"{NameOf(fault.Kind)} cannot be understood: {fault.Reason}", new Subject(TextOf(fault)));
        }
    }

    private static string? TextOf(Fault fault) => fault.Text.Length == 0 ? null : fault.Text;

    private static string NameOf(FaultKind kind) => kind switch
    {
        FaultKind.Date => "the date",
        FaultKind.AppliesTo => "the applies-to list",
        FaultKind.FrontMatter => "the front matter",
        FaultKind.MissingHeader => "the header",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no metadata"),
    };
}
