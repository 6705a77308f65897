using Linker.Articles;
using Linker.Checking.Documents;
using Linker.Checking.Findings;

namespace Linker.Checking.Rules;

/// <summary>LNK007: path, permalink, heading and header of one article do not name the same id.</summary>
internal sealed class IdMismatchRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new(
        "LNK007", "id-mismatch", Severity.Error, "A path, permalink, heading or header that names another id than the article has.");

    /// <inheritdoc/>
    public bool WorksOnGraphs => true;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        var facts = document.Facts;
        foreach (var identity in facts.Identities)
        {
            if (identity.Id != facts.Id)
            {
                findings.Add(
                    document, Rule, new Location(identity.Line, identity.Column, identity.Length),
                    $"the {NameOf(identity.Source)} names {identity.Id}, and the article is {facts.Id}", new Subject(identity.Id));
            }
        }

        if (IdInPath(facts.Path, facts.Id, document.Corpus.Options.Ids) is { } id)
            findings.Add(document, Rule, default, $"the path names {id}, and the article is {facts.Id}", new Subject(id));
    }

    private static string NameOf(IdentitySource source) => source switch
    {
        IdentitySource.Header => "header",
        IdentitySource.FrontMatter => "front matter",
        IdentitySource.Title => "title",
        IdentitySource.Permalink => "permalink",
        IdentitySource.Heading => "heading",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "there is no such source"),
    };

    /// <summary>
    /// The last other id among the path's names; null where there is none. A name counts where all of it is an id, or all
    /// of it before the extension where it is the file's, in either case of letters.
    /// </summary>
    private static string? IdInPath(ReadOnlySpan<char> path, string own, IdScheme scheme)
    {
        var nameStart = path.LastIndexOf('/') + 1;
        var name = path[nameStart..];
        var dot = name.LastIndexOf('.');
        if (OtherId(dot > 0 ? name[..dot] : name, own, scheme) is { } inName) return inName;

        for (var folders = path[..Math.Max(0, nameStart - 1)]; !folders.IsEmpty;)
        {
            var start = folders.LastIndexOf('/') + 1;
            if (OtherId(folders[start..], own, scheme) is { } inFolder) return inFolder;
            folders = folders[..Math.Max(0, start - 1)];
        }

        return null;
    }

    private static string? OtherId(ReadOnlySpan<char> name, string own, IdScheme scheme)
    {
        const int longestId = 16;
        if (name.IsEmpty || name.Length > longestId) return null;

        Span<char> upper = stackalloc char[longestId];
        upper = upper[..name.ToUpperInvariant(upper)];
        if (upper.SequenceEqual(own) || !scheme.IsId(upper)) return null;
        var id = scheme.Canonicalize(upper, new StringPool());
        return id == own ? null : id;
    }
}
