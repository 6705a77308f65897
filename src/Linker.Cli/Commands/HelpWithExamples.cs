using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Linker.Cli.Commands;

/// <summary>Prints the usual help and an example for each command it is about.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    /// <summary>The same on every terminal, so that README.md can be held to it.</summary>
    private const int Width = 80;

    private readonly HelpAction _help = new() { MaxWidth = Width };

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        foreach (var line in UsualHelp(parseResult).Split('\n')) output.WriteLine(line.TrimEnd());
        output.WriteLine("Examples:");
        foreach (var example in Examples(parseResult.CommandResult.Command)) output.WriteLine($"  {example}");
        return (int)ExitCode.Done;
    }

    // The library leaves blanks at the ends of lines that it breaks, and writes where its configuration says.
    private string UsualHelp(ParseResult parse)
    {
        var configuration = parse.InvocationConfiguration;
        var output = configuration.Output;
        using var help = new StringWriter { NewLine = "\n" };
        try
        {
            configuration.Output = help;
            _help.Invoke(parse);
        }
        finally
        {
            configuration.Output = output;
        }

        return help.ToString().TrimEnd() + "\n";
    }

    private static IEnumerable<string> Examples(Command command) => command is IHasExamples { Examples: var examples }
        ? examples
        : command.Subcommands.OfType<IHasExamples>().Select(one => one.Examples[0]);
}

/// <summary>A command that shows how it is used.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines that work, the commonest first.</summary>
    IReadOnlyList<string> Examples { get; }
}
