using Linker.Exporting;

namespace Linker.Cli;

/// <summary>Writes what a command gives, to files or to standard output.</summary>
internal static class OutputFiles
{
    /// <summary>What stands for standard output where a file is asked for.</summary>
    public const string StandardOutput = "-";

    /// <summary>
    /// Writes files, each whole or not at all, and none of them where one fails: the files are written inside one
    /// another, and take their places only when the innermost one is whole.
    /// </summary>
    /// <exception cref="ExportException">A file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static void Write(IReadOnlyList<(string Path, Action<Stream> Write)> files, CancellationToken interrupt)
    {
        if (files is not [var first, ..]) return;
        AtomicFile.Write(first.Path, stream =>
        {
            first.Write(new InterruptibleStream(stream, interrupt));
            // A full disk has to show before the next file takes its place.
            stream.Flush();
            Write([.. files.Skip(1)], interrupt);
        });
    }

    /// <summary>Writes to standard output.</summary>
    /// <exception cref="ExportException">It cannot be written to.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static void WriteToStandardOutput(Surroundings surroundings, Action<Stream> write)
    {
        try
        {
            write(new InterruptibleStream(surroundings.Output, surroundings.Interrupt));
            surroundings.Output.Flush();
        }
        catch (IOException error)
        {
            throw new ExportException("standard output", error.Message.Split('\r', '\n')[0], error);
        }
    }
}
