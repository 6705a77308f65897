using Linker.Corpus;

namespace Linker.Benchmarks.Parts;

/// <summary>A document whose bytes are in memory, so that the disk is not measured.</summary>
internal sealed class MemoryDocument(string path, byte[] content) : Document(path)
{
    /// <inheritdoc/>
    public override bool IsInMemory => true;

    /// <inheritdoc/>
    public override int Read(ref byte[] buffer)
    {
        if (buffer.Length < content.Length) buffer = new byte[content.Length];
        content.CopyTo(buffer, 0);
        return content.Length;
    }
}
