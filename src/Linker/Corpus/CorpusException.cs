namespace Linker.Corpus;

/// <summary>A path or document that cannot be read; the message is one line for the user.</summary>
public sealed class CorpusException : Exception
{
    /// <summary>Creates the error about <paramref name="path"/>.</summary>
    public CorpusException(string path, string reason, Exception? inner = null)
        : base($"{path}: {reason}", inner) => (Path, Reason) = (path, reason);

    /// <summary>The path that the error is about, as the user wrote it or as outputs print it.</summary>
    public string Path { get; }

    /// <summary>What was found and what was expected, without the path.</summary>
    public string Reason { get; }
}
