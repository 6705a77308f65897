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

/// <summary>Hears how far an extraction has come. Called by several threads at a time.</summary>
public interface IExtractionProgress
{
    /// <summary>One more document was found.</summary>
    void OnFound();

    /// <summary>One more document was read.</summary>
    void OnRead();
}
