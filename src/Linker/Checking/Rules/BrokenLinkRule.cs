using Linker.Articles;
using Linker.Checking.Documents;
using Linker.Checking.Findings;
using Linker.Checking.Links;

namespace Linker.Checking.Rules;

/// <summary>
/// LNK011: a Markdown link, image or fragment whose target is not in the corpus. Addresses and other schemes are not
/// followed.
/// </summary>
internal sealed class BrokenLinkRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new(
        "LNK011", "broken-link", Severity.Error, "A Markdown link, image or fragment whose target is not in the corpus.");

    /// <inheritdoc/>
    public bool WorksOnGraphs => false;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        foreach (var link in document.Facts.Links)
        {
            if (FaultOf(link, document) is { } message)
                findings.Add(document, Rule, new Location(link.Line, link.Column, link.Length), message, new Subject(link.Target));
        }
    }

    private static string? FaultOf(ArticleLink link, CheckedDocument document)
    {
        if (LinkTarget.Parse(link.Target) is not { } target) return null;

        var found = document.Facts;
        if (target.Path.Length > 0 && !document.Corpus.Links.TryFind(document.Facts.Path, target.Path, out found))
            return $"{target.Path} is not in the corpus";
        return found is not { Dialect: Dialect.Markdown } || target.IsWholeDocument
            || document.Corpus.HasAnchor(found, target.Fragment)
            ? null
            : $"no heading of {found.Path} makes the fragment #{target.Fragment}";
    }
}
