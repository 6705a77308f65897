namespace Linker.Graph;

/// <summary>Two documents of one dialect claim the same id; the graph keeps the facts of one of them only.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="SpeakingPath">The path of the document whose facts are in the graph.</param>
/// <param name="OtherPath">The path of the document whose facts are not.</param>
public sealed record DuplicateArticle(string Id, string SpeakingPath, string OtherPath);
