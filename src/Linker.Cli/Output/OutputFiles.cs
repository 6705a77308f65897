using System.Text;
using Linker.Cli.Input;
using Linker.Ground.Files;

namespace Linker.Cli.Output;

/// <summary>Writes what a command gives, to files or to standard output.</summary>
internal static class OutputFiles
{
    /// <summary>What stands for standard output where a file is asked for.</summary>
    public const string StandardOutput = "-";

    /// <summary>A writer of text in UTF-8, with line feeds; the stream stays open.</summary>
    public static StreamWriter CreateText(Stream output) =>
        new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes files, each whole or not at all, and none of them where one fails.</summary>
    /// <param name="files">Where to write, and what writes the contents.</param>
    /// <param name="interrupt">Stops the writing.</param>
    /// <param name="jobs">How many files are written at a time.</param>
    /// <exception cref="ExportException">A file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static void Write(
        IReadOnlyList<(string Path, Action<Stream> Write)> files, CancellationToken interrupt, int jobs = 1)
    {
        var interruptible = new List<(string Path, Action<Stream> Write)>(files.Count);
        foreach (var (path, write) in files)
            interruptible.Add((path, stream => write(new InterruptibleStream(stream, interrupt))));
        AtomicFile.WriteAll(interruptible, jobs);
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
