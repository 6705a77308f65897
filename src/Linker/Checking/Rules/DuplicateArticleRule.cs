namespace Linker.Checking.Rules;

/// <summary>LNK006: two documents with one id whose facts differ.</summary>
internal sealed class DuplicateArticleRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } =
        new("LNK006", "duplicate-article", Severity.Error, "Two documents with one id that do not say the same.");

    /// <inheritdoc/>
    public bool WorksOnGraphs => false;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        if (document.IsSpeaker || FactsDifference.Find(document.Speaker, document.Facts) is not { } difference) return;

        var message = $"{document.Facts.Id} is {document.Speaker.Path} too, and they differ in {difference.Fact}:"
            + $" {difference.There} there, {difference.Here} here";
        findings.Add(document, Rule, new Place(difference.Line, 0, 0), message, new Subject(document.Facts.Id));
    }
}
