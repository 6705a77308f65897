using Linker.Checking.Documents;
using Linker.Checking.Findings;

namespace Linker.Checking.Rules;

/// <summary>Collects the findings of one thread; drops those that the document's comments turn off.</summary>
internal sealed class FindingSink
{
    private readonly List<Finding> _findings = [];
    private Severity _severity;

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Sets the severity of the findings that are added next.</summary>
    public void Begin(Severity severity) => _severity = severity;

    /// <summary>Adds a finding about a location in a document.</summary>
    public void Add(CheckedDocument document, Rule rule, Location location, string message, Subject subject = default)
    {
        if (document.IsTurnedOff(rule, location.Line)) return;
        _findings.Add(new Finding(
            rule, _severity, document.Facts.Path, location.Line, location.Column, location.Length, message)
        {
            Source = document.Facts.Id,
            Target = subject.Target,
            CitedTitle = subject.CitedTitle,
            Suggestion = subject.Suggestion,
            IsRepeated = subject.IsRepeated,
        });
    }
}
