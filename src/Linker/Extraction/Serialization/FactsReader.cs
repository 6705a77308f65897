using Linker.Corpus;

namespace Linker.Extraction.Serialization;

/// <summary>
/// Reads facts back that <see cref="FactsWriter"/> wrote, on several threads. The lines of several files may be put
/// together in any order.
/// </summary>
internal sealed class FactsReader
{
    /// <summary>How many bytes a thread takes at a time.</summary>
    private const int BlockSize = 2 * 1024 * 1024;

    private readonly List<FactsLine> _lines = [];
    private readonly List<(int Line, string Reason)> _problems = [];

    /// <summary>Reads a stream to its end; it stays open.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="jobs">How many threads work; what is read does not depend on it.</param>
    /// <param name="kinds">The kinds of facts that are read; the built-in ones where none are given.</param>
    /// <param name="blockSize">How many bytes, about, a thread takes at a time.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="InvalidDataException">A line is longer than any document may be.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public FactsReader(
        Stream input, int jobs, KindSet? kinds = null, int blockSize = BlockSize, CancellationToken cancellation = default)
    {
        var blocks = new LineBlocks(input, blockSize);
        var linesBefore = 0;
        for (var isFirst = true; Take(blocks, Math.Max(1, jobs), cancellation) is { Count: > 0 } taken; isFirst = false)
        {
            if (isFirst && taken[0].Span.StartsWith("\uFEFF"u8)) taken[0] = taken[0][3..];
            var read = new FactsBlock[taken.Count];
            Workers.Run(read.Length, jobs, i => read[i] = new FactsBlock(taken[i].Span, kinds ?? KindSet.BuiltIn));
            foreach (var block in read)
            {
                _lines.AddRange(block.Lines);
                foreach (var (line, reason) in block.Problems) _problems.Add((linesBefore + line, reason));
                linesBefore += block.LineCount;
            }
        }
    }

    /// <summary>The facts, in order.</summary>
    public IReadOnlyList<FactsLine> Lines => _lines;

    /// <summary>The lines, counted from 1, that hold no facts, and why not.</summary>
    public IReadOnlyList<(int Line, string Reason)> Problems => _problems;

    private static List<ReadOnlyMemory<byte>> Take(LineBlocks blocks, int count, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var taken = new List<ReadOnlyMemory<byte>>(count);
        while (taken.Count < count && blocks.Next() is { } block) taken.Add(block);
        return taken;
    }
}

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
