using Linker.Extraction;

namespace Linker.Graph;

/// <summary>The document whose facts stand for an article.</summary>
/// <param name="Facts">What the document says.</param>
/// <param name="Alternates">The paths of the article's other documents, in ordinal order.</param>
internal readonly record struct Speaker(ArticleFacts Facts, IReadOnlyList<string> Alternates);
