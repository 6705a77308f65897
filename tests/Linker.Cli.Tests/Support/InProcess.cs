using System.Text;
using System.Text.Json;
using Linker.Cli.Commands;
using Linker.Cli.Input;

namespace Linker.Cli.Tests.Support;

/// <summary>Runs command lines in this process, with everything that a user would see caught.</summary>
internal static class InProcess
{
    public static CliResult Run(params string[] arguments) => Run(new Run(), arguments);

    public static CliResult Run(Run run, params string[] arguments)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, new Surroundings
        {
            Output = output,
            Error = error,
            Input = run.Input,
            OutputIsTerminal = run.IsTerminal,
            ErrorIsTerminal = run.IsTerminal,
            IsColorUnwanted = run.IsColorUnwanted,
            FindProgram = run.FindProgram,
            Interrupt = run.Interrupt,
        });
        return new CliResult(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

/// <summary>What a run meets.</summary>
internal sealed record Run
{
    public TextReader Input { get; init; } = TextReader.Null;

    public bool IsTerminal { get; init; }

    public bool IsColorUnwanted { get; init; }

    public Func<string, string?> FindProgram { get; init; } = static _ => null;

    public CancellationToken Interrupt { get; init; }
}

/// <summary>What a run gave.</summary>
internal sealed record CliResult(int Code, string Output, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] Warnings => [.. ErrorLines.Where(line => line.StartsWith("linker: warning: ", StringComparison.Ordinal))];

    /// <summary>The facts that <c>linker extract</c> printed.</summary>
    public JsonElement[] Facts =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
