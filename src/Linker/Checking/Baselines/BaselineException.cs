namespace Linker.Checking.Baselines;

/// <summary>A baseline that cannot be read; the message is one line for the user.</summary>
public sealed class BaselineException : Exception
{
    /// <summary>Creates the error about the baseline at <paramref name="path"/>.</summary>
    public BaselineException(string path, string reason, Exception? inner = null)
        : base($"{path}: {reason}; write a new one with --write-baseline", inner) => Path = path;

    /// <summary>The path as the caller gave it.</summary>
    public string Path { get; }
}
