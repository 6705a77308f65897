namespace Linker.Graph;

/// <summary>What the graph knows about an article beyond its title.</summary>
public sealed class ArticleAttributes
{
    /// <summary>The attributes of every missing article: cited, but not in the corpus.</summary>
    public static ArticleAttributes Missing { get; } = new();

    /// <summary>Whether the article is in the corpus.</summary>
    public bool Exists => Path is not null;

    /// <summary>The path of the document that speaks for the article; null for a missing article.</summary>
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
