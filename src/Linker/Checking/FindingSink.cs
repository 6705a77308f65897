using Linker.Checking.Rules;

namespace Linker.Checking;

/// <summary>Collects the findings of one thread; drops those that the document's comments turn off.</summary>
internal sealed class FindingSink
{
    private readonly List<Finding> _findings = [];
    private Severity _severity;

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Says how much the findings matter that come next.</summary>
    public void Begin(Severity severity) => _severity = severity;

    /// <summary>Adds a finding about a place of a document.</summary>
    public void Add(CheckedDocument document, Rule rule, Place place, string message, Subject subject = default)
    {
        if (document.IsTurnedOff(rule, place.Line)) return;
        _findings.Add(new Finding(rule, _severity, document.Facts.Path, place.Line, place.Column, place.Length, message)
        {
            Source = document.Facts.Id,
            Target = subject.Target,
            CitedTitle = subject.CitedTitle,
            Suggestion = subject.Suggestion,
        });
    }
}
