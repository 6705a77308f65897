namespace Linker.Cli.Commands;

/// <summary>A command that shows how it is used.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines that work, the commonest first.</summary>
    IReadOnlyList<string> Examples { get; }
}
