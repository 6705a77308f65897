namespace Linker.Exporting;

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
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            var target = IsDevice(path) ? path : Resolve(path);
            if (IsDevice(target)) WriteTo(target, FileMode.Open, write);
            else WriteThrough(target, write);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new ExportException(path, Directory.Exists(path) ? "it is a directory" : "permission denied", error);
        }
        catch (DirectoryNotFoundException error)
        {
            throw new ExportException(path, "its directory does not exist", error);
        }
        catch (Exception error) when (error is IOException or ArgumentException or NotSupportedException)
        {
            throw new ExportException(path, Said(error.Message), error);
        }
    }

    /// <summary>Whether the path is a device such as <c>/dev/null</c>, in whose place no file must be put.</summary>
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

    private static void WriteThrough(string target, Action<Stream> write)
    {
        // The name begins with a dot so that a glob of another process does not pick up half a file.
        var name = $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp";
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, name);
        try
        {
            WriteTo(temporary, FileMode.CreateNew, write);
            KeepMode(target, temporary);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Who may read the file stays as it was; only a new file gets what the system gives to new ones.</summary>
    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }

    private static void WriteTo(string path, FileMode mode, Action<Stream> write)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write, FileShare.None);
        write(stream);
        stream.Flush(flushToDisk: true);
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
