using Linker.Articles;

namespace Linker.Extraction;

/// <summary>Everything that one article says, each fact with the line it stands on (1-based, in the document as it is).</summary>
public sealed record ArticleFacts
{
    /// <summary>The article's id in canonical form, such as <c>Q150047</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The document's path as outputs print it.</summary>
    public required string Path { get; init; }

    /// <summary>How the document is written.</summary>
    public required Dialect Dialect { get; init; }

    /// <summary>The title without the leading id, entities decoded and white space collapsed; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>When the article was last modified; null where it does not say or says no date.</summary>
    public DateOnly? LastModified { get; init; }

    /// <summary>The product line that the article is filed under; null where it names none.</summary>
    public string? ProductLine { get; init; }

    /// <summary>The article's own keywords in order of appearance, each once.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The products of the applies-to list, in order.</summary>
    public IReadOnlyList<Product> Products { get; init; } = [];

    /// <summary>Every citation of another article or of itself, in order, repeated ones included.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The other articles that this one cites, one entry a target, in order of the first citation.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>The rows of the fix's file tables, in order.</summary>
    public IReadOnlyList<FileRow> UpdatedFiles { get; init; } = [];

    /// <summary>The facts that are a text and a line: files, fixes, bulletins, addresses.</summary>
    public FactTexts Texts { get; init; } = FactTexts.Empty;

    /// <summary>The ids that the document gives itself, where they do not agree; empty where they do.</summary>
    public IReadOnlyList<Identity> Identities { get; init; } = [];

    /// <summary>The links and images of real Markdown, in order.</summary>
    public IReadOnlyList<ArticleLink> Links { get; init; } = [];

    /// <summary>The fragments that a link into this document may name: the slugs of its Markdown headings.</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];

    /// <summary>What cannot be understood.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>The comments that turn checks off.</summary>
    public IReadOnlyList<Directive> Directives { get; init; } = [];
}
