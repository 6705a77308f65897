namespace Linker.Corpus.Archives;

/// <summary>A document from an archive: already read, because an archive can only be read in its own order.</summary>
internal sealed class EntryDocument(string path, byte[] content) : Document(path)
{
    public override bool IsInMemory => true;

    // Copied, not handed over: the caller's buffer is overwritten by the next document that is read into it.
    public override int Read(ref byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        if (buffer.Length < content.Length) buffer = new byte[content.Length];
        content.CopyTo(buffer, 0);
        return content.Length;
    }
}
