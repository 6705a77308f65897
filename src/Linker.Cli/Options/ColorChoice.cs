namespace Linker.Cli.Options;

/// <summary>When to use colour.</summary>
internal enum ColorChoice
{
    /// <summary>On a terminal, unless the environment says otherwise.</summary>
    Auto,

    /// <summary>Always, even into a file.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}
