namespace Linker.Exporting;

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
