namespace Linker.Configuration;

/// <summary>A configuration that is wrong; the message is one line for the user: file, line, what is wrong, what is right.</summary>
public sealed class ConfigurationException : Exception
{
    /// <summary>Creates the error about a 1-based line of the configuration at <paramref name="path"/>.</summary>
    public ConfigurationException(string path, int line, string reason, Exception? inner = null)
        : base($"{path}:{line}: {reason}", inner) => (Path, Line, Reason) = (path, line, reason);

    /// <summary>The configuration's path as the caller gave it.</summary>
    public string Path { get; }

    /// <summary>The 1-based line on which the mistake stands.</summary>
    public int Line { get; }

    /// <summary>What is wrong and what would be right, without the place.</summary>
    public string Reason { get; }
}
