namespace Linker.Cli.Input;

/// <summary>Passes on what is written to it or read from it until the user interrupts.</summary>
internal sealed class InterruptibleStream(Stream stream, CancellationToken interrupt) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => stream.CanRead;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => stream.CanWrite;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Flush() => stream.Flush();

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        // As with lines: the thread that waits for a pipe is left behind, and ends with the process.
        var read = Task.Run(() => stream.Read(buffer, offset, count), interrupt);
        return read.WaitAsync(interrupt).GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public override void Write(byte[] buffer, int offset, int count)
    {
        interrupt.ThrowIfCancellationRequested();
        stream.Write(buffer, offset, count);
    }
}

/// <summary>Reads lines, and stops waiting for the next one when the user interrupts.</summary>
internal sealed class InterruptibleReader(TextReader reader, CancellationToken interrupt) : TextReader
{
    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public override string? ReadLine()
    {
        // A read from a pipe cannot be called off: the thread that waits is left behind, and ends with the process.
        var line = Task.Run(reader.ReadLine, interrupt);
        return line.WaitAsync(interrupt).GetAwaiter().GetResult();
    }
}
