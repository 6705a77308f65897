using Linker.Corpus;

namespace Linker.Extraction.Serialization;

/// <summary>Cuts a stream into blocks of whole lines, which can be read apart.</summary>
/// <param name="input">The stream.</param>
/// <param name="size">How many bytes a block has, about.</param>
internal sealed class LineBlocks(Stream input, int size)
{
    private byte[] _rest = [];

    /// <summary>The next block, of which only the last one may lack its line feed; null at the end.</summary>
    /// <exception cref="InvalidDataException">A line is longer than any document may be.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public ReadOnlyMemory<byte>? Next()
    {
        var buffer = GC.AllocateUninitializedArray<byte>(Math.Max(size, _rest.Length * 2));
        _rest.CopyTo(buffer, 0);
        var filled = _rest.Length;
        while (true)
        {
            filled += input.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false);
            var isEnd = filled < buffer.Length;
            var end = isEnd ? filled : buffer.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
            if (end > 0 || isEnd)
            {
                _rest = buffer[end..filled];
                if (filled == 0) return null;
                return buffer.AsMemory(0, end);
            }

            if (filled > Document.MaximumLength)
                throw new InvalidDataException("found a line over 64 MiB, expected facts, one article a line");
            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }
}
