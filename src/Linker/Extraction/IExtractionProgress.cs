namespace Linker.Extraction;

/// <summary>Hears how far an extraction has come. Called by several threads at a time.</summary>
public interface IExtractionProgress
{
    /// <summary>One more document was found.</summary>
    void OnFound();

    /// <summary>One more document was read.</summary>
    void OnRead();
}
