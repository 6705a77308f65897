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
