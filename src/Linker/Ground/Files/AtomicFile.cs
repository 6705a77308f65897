using Linker.Exporting;
using Linker.Ground.Threads;

namespace Linker.Ground.Files;

/// <summary>Writes files whole or not at all.</summary>
public static class AtomicFile
{
    /// <summary>
    /// Writes a file by way of a temporary one beside it, which takes its place only once it is whole. A failure
    /// leaves what was there as it was. Missing directories are made, a file that is replaced hands its permissions on,
    /// and a symbolic link is followed, so that it stays one. A device is written to as it is.
    /// </summary>
    /// <param name="path">Where to write.</param>
    /// <param name="write">Writes the contents. Its errors reach the caller, those of input and output aside.</param>
    /// <exception cref="ExportException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write) => WriteAll([(path, write)], 1);

    /// <summary>
    /// Writes files as <see cref="Write"/> does, several at a time; none takes its place before all of them are whole.
    /// Where several fail, the error is that of the first.
    /// </summary>
    /// <param name="files">Where to write, and what writes the contents; each is called on one thread.</param>
    /// <param name="jobs">How many threads work at most.</param>
    /// <exception cref="ExportException">A file cannot be written.</exception>
    public static void WriteAll(IReadOnlyList<(string Path, Action<Stream> Write)> files, int jobs)
    {
        var pending = new PendingFile?[files.Count];
        try
        {
            Workers.Run(files.Count, jobs, i => pending[i] = PendingFile.Write(files[i].Path, files[i].Write));
            // What a file replaces goes with it, and takes a while if it is large.
            Workers.Run(files.Count, jobs, i => pending[i]!.Commit());
        }
        finally
        {
            foreach (var file in pending) file?.Dispose();
        }
    }
}
