namespace Linker.Ground.Files;

/// <summary>Writes files whole or not at all.</summary>
public static class AtomicFile
{
    /// <summary>
    /// Writes a file by way of a temporary one beside it, which replaces it only once it is whole. A failure
    /// leaves what was there as it was. Missing directories are made, a file that is replaced hands its permissions on,
    /// and a symbolic link is followed, so that it stays one. A device is written to as it is.
    /// </summary>
    /// <param name="path">Where to write.</param>
    /// <param name="write">Writes the contents. Its errors reach the caller, those of input and output aside.</param>
    /// <exception cref="ExportException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write) => WriteAll([(path, write)], 1);

    /// <summary>
    /// Writes files as <see cref="Write"/> does, several at a time; none is replaced before all of them are whole.
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

/// <summary>A file that cannot be written; the message is one line for the user.</summary>
public sealed class ExportException : Exception
{
    /// <summary>Creates the error about the file at <paramref name="path"/>.</summary>
    public ExportException(string path, string reason, Exception? inner = null)
        : base($"cannot write {path}: {reason}", inner) => (Path, Reason) = (path, reason);

    /// <summary>The path as the caller gave it.</summary>
    public string Path { get; }

    /// <summary>Why it cannot be written, without the path.</summary>
    public string Reason { get; }
}

/// <summary>A file that was written whole under a temporary name, beside the file that it will replace.</summary>
internal sealed class PendingFile : IDisposable
{
    private readonly string _path;
    private string _target = "";
    private string? _temporary;

    private PendingFile(string path) => _path = path;

    /// <summary>Writes a temporary file; a device is written to at once.</summary>
    /// <exception cref="ExportException">The file cannot be written; nothing is left of it.</exception>
    public static PendingFile Write(string path, Action<Stream> write)
    {
        var file = new PendingFile(path);
        try
        {
            file.Do(() => file.WriteContents(write));
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Renames the file to its final name.</summary>
    /// <exception cref="ExportException">It cannot be renamed.</exception>
    public void Commit() => Do(() =>
    {
        if (_temporary is null) return;
        KeepMode(_target, _temporary);
        File.Move(_temporary, _target, overwrite: true);
        _temporary = null;
    });

    /// <summary>Removes the file unless it was renamed.</summary>
    public void Dispose()
    {
        if (_temporary is not null) File.Delete(_temporary);
        _temporary = null;
    }

    private void WriteContents(Action<Stream> write)
    {
        _target = IsDevice(_path) ? _path : Resolve(_path);
        if (IsDevice(_target))
        {
            WriteTo(_target, FileMode.Open, write);
            return;
        }

        // The name begins with a dot so that a glob of another process does not pick up half a file.
        var name = $".{Path.GetFileName(_target)}.{Path.GetRandomFileName()}.tmp";
        _temporary = Path.Combine(Path.GetDirectoryName(_target)!, name);
        WriteTo(_temporary, FileMode.CreateNew, write);
    }

    private void Do(Action action)
    {
        try
        {
            action();
        }
        catch (UnauthorizedAccessException error)
        {
            throw new ExportException(_path, Directory.Exists(_path) ? "it is a directory" : "permission denied", error);
        }
        catch (DirectoryNotFoundException error)
        {
            throw new ExportException(_path, "its directory does not exist", error);
        }
        catch (Exception error) when (error is IOException or ArgumentException or NotSupportedException)
        {
            throw new ExportException(_path, Said(error.Message), error);
        }
    }

    /// <summary>Whether the path is a device such as <c>/dev/null</c>, which no file must replace.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    private static string Resolve(string path)
    {
        if (Directory.Exists(path)) throw new IOException("it is a directory");
        var isLink = new FileInfo(path).LinkTarget is not null;
        var target = isLink ? File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName : Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
        return target;
    }

    /// <summary>Who may read the file stays as it was; only a new file gets what the system gives to new ones.</summary>
    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }

    /// <summary>
    /// What the system has taken stays, whatever becomes of the program. Waiting until the disk has it too would take as
    /// long as writing it once more, for a file that can be made again.
    /// </summary>
    private static void WriteTo(string path, FileMode mode, Action<Stream> write)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write, FileShare.None);
        write(stream);
    }

    /// <summary>
    /// The first line of what the system said, without the name that it ends in: that of the temporary file is no help.
    /// </summary>
    private static string Said(string message)
    {
        var line = message.Split('\r', '\n')[0];
        var name = line.IndexOf(" : '", StringComparison.Ordinal);
        return name < 0 ? line : line[..name];
    }
}
