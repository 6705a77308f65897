namespace Linker.Graph;

/// <summary>A graph, and what was odd about the facts that it was built from.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Duplicates">Documents that were passed over for another one of their dialect, by id, then path.</param>
public sealed record BuiltGraph(KnowledgeGraph Graph, IReadOnlyList<DuplicateArticle> Duplicates);
