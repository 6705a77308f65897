namespace Linker.Corpus.Archives;

/// <summary>The entries of an archive, from first to last.</summary>
internal interface IArchiveEntries : IDisposable
{
    /// <summary>
    /// Reads the next entry; <paramref name="document"/> is null where it is passed over. False after the last one.
    /// </summary>
    bool TryReadNext(out Document? document);
}
