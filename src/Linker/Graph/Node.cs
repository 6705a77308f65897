namespace Linker.Graph;

/// <summary>A node of the knowledge graph.</summary>
/// <param name="Id">The id, unique in the graph, such as <c>Q150047</c> or <c>file:basesrv.dll</c>.</param>
/// <param name="Kind">What the node stands for.</param>
/// <param name="Label">How people call it: a title, a product's name, a file's commonest spelling.</param>
/// <param name="Article">The attributes of an article; null for every other kind.</param>
public readonly record struct Node(string Id, NodeKind Kind, string Label, ArticleAttributes? Article = null)
{
    /// <summary>Whether the node is an article that is cited but not in the corpus.</summary>
    public bool IsMissing => Article is { Exists: false };
}

/// <summary>What the graph has of an article beyond its title.</summary>
public sealed class ArticleAttributes
{
    /// <summary>The attributes of every missing article: cited, but not in the corpus.</summary>
    public static ArticleAttributes Missing { get; } = new();

    /// <summary>Whether the article is in the corpus.</summary>
    public bool Exists => Path is not null;

    /// <summary>The path of the article's primary document; null for a missing article.</summary>
    public string? Path { get; init; }

    /// <summary>The paths of the article's other documents, in ordinal order.</summary>
    public IReadOnlyList<string> Alternates { get; init; } = [];

    /// <summary>When the article was last modified; null where it does not say.</summary>
    public DateOnly? LastModified { get; init; }

    /// <summary>The product line that the article is filed under, in its words; null where it names none.</summary>
    public string? ProductLine { get; init; }

    /// <summary>The article's keywords in its order and words.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];
}
