using Linker.Articles;

namespace Linker.Extraction;

/// <summary>How a corpus is extracted.</summary>
public sealed record ExtractionOptions
{
    /// <summary>The syntax of ids.</summary>
    public IdScheme Ids { get; init; } = new KnowledgeBaseIds();

    /// <summary>How many threads extract; at least one.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Notified of each document; null for no notifications.</summary>
    public IExtractionProgress? Progress { get; init; }
}

/// <summary>Receives the progress of an extraction. Called by several threads at a time.</summary>
public interface IExtractionProgress
{
    /// <summary>One more document was found.</summary>
    void OnFound();

    /// <summary>One more document was read.</summary>
    void OnRead();
}
