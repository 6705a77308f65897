namespace Linker.Corpus;

/// <summary>One document of a corpus: where it was found, and how to read its bytes.</summary>
public abstract class Document
{
    /// <summary>The largest document that is read, in bytes (64 MiB); a larger one is no article but a mistake.</summary>
    public const int MaximumLength = 64 * 1024 * 1024;

    /// <summary>Creates a document that is known under <paramref name="path"/>.</summary>
    protected Document(string path) => Path = path;

    /// <summary>
    /// The path as every output prints it: the argument as given plus what was found below it, with forward slashes.
    /// </summary>
    public string Path { get; }

    /// <summary>Whether the bytes are in memory before they are read, so that few documents should wait.</summary>
    public virtual bool IsInMemory => false;

    /// <summary>
    /// Reads the whole document into <paramref name="buffer"/>, which is replaced by a larger one where it is too small.
    /// </summary>
    /// <returns>How many bytes of <paramref name="buffer"/> are the document.</returns>
    /// <exception cref="CorpusException">The document cannot be read, or is longer than <see cref="MaximumLength"/>.</exception>
    public abstract int Read(ref byte[] buffer);
}
