namespace Linker.Cli.Commands;

/// <summary>What the process says to the one that started it.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>
    /// A check found something that counts at least as much as <c>--fail-on</c> says, or two graphs differ.
    /// </summary>
    Findings = 1,

    /// <summary>
    /// Wrong use, input that cannot be read, output that cannot be written, with <c>--strict</c> a document that was
    /// passed over, or a fault in Linker.
    /// </summary>
    Failed = 2,

    /// <summary>The user interrupted the run; shells report 128 and the signal's number.</summary>
    Interrupted = 130,
}
