using Linker.Articles;

namespace Linker.Extraction;

/// <summary>How a corpus is extracted.</summary>
public sealed record ExtractionOptions
{
    /// <summary>What ids look like.</summary>
    public IdScheme Ids { get; init; } = new KnowledgeBaseIds();

    /// <summary>How many threads extract; at least one.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Told of each document; null where nobody wants to know.</summary>
    public IExtractionProgress? Progress { get; init; }
}
