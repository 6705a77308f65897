namespace Linker.Corpus;

/// <summary>The messages about paths and files that cannot be read.</summary>
internal static class Reasons
{
    internal const string Empty = "the file is empty";
    internal const string Binary = "binary file";
    internal const string TooLong = "the file is larger than 64 MiB";
    internal const string Denied = "permission denied";
    internal const string Directory = "it is a directory; expected a file";
    internal const string DanglingLink = "a symbolic link to something that does not exist";
    internal const string Gone = "it does not exist any more";

    private const string Expected =
        "expected a directory, a file, a glob, an archive (.zip, .tar, .tar.gz) or - for paths on standard input";

    internal static CorpusException NotFound(string path) =>
        new(path, $"no such file or directory; {Expected}");

    internal static CorpusException ListedPathNotFound(string path, int line) =>
        new(path, $"no such file or directory (line {line} of the paths on standard input); " +
            "expected a directory, a file or an archive on each line");

    internal static CorpusException GlobMatchesNothing(string glob) =>
        new(glob, "the glob matches no file; expected it to match at least one (hidden and ignored files do not count)");

    internal static CorpusException BadGlob(string glob, FormatException error) =>
        new(glob, $"not a glob: {error.Message}", error);

    internal static CorpusException EmptyPath() =>
        new("''", $"the path is empty; {Expected}");

    /// <summary>A few words about the system's error when <paramref name="path"/> was opened or read.</summary>
    internal static string Describe(Exception error, string path) => error switch
    {
        // The runtime says "access denied" where a directory is opened as a file.
        UnauthorizedAccessException => System.IO.Directory.Exists(path) ? Directory : Denied,
        FileNotFoundException or DirectoryNotFoundException => Gone,
        PathTooLongException => "the path is too long",
        _ => $"it cannot be read: {SystemMessage(error)}",
    };

    /// <summary>The system's own message, on one line and without a full stop.</summary>
    internal static string SystemMessage(Exception error) => error.Message.ReplaceLineEndings(" ").TrimEnd('.');

    /// <summary>Whether the error is about the file and not about this program.</summary>
    internal static bool IsAboutFiles(Exception error) =>
        error is IOException or UnauthorizedAccessException or NotSupportedException;
}
