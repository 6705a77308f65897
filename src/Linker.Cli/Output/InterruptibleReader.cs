namespace Linker.Cli.Output;

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
