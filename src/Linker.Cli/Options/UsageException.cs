namespace Linker.Cli.Options;

/// <summary>Wrong use; the message is one line for the user.</summary>
internal sealed class UsageException(string message) : Exception(message);
