namespace Linker.Cli.Options;

/// <summary>How much the user wants to be told.</summary>
internal enum Verbosity
{
    /// <summary>Errors only.</summary>
    Quiet,

    /// <summary>A summary, and the first warnings.</summary>
    Normal,

    /// <summary>Every warning, and where a fault in Linker happened.</summary>
    Verbose,
}
