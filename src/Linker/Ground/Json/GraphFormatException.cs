namespace Linker.Ground.Json;

/// <summary>A <c>graph.json</c> that cannot be read; the message is one line for the user, without a path.</summary>
public sealed class GraphFormatException : Exception
{
    /// <summary>Creates the error about the 1-based <paramref name="line"/>.</summary>
    public GraphFormatException(int line, string found, string expected, Exception? inner = null)
        : base($"line {line}: found {found}, expected {expected}", inner) =>
        (Line, Found, Expected) = (line, found, expected);

    /// <summary>The 1-based line on which the mistake stands.</summary>
    public int Line { get; }

    /// <summary>What stands there.</summary>
    public string Found { get; }

    /// <summary>What should stand there.</summary>
    public string Expected { get; }
}
