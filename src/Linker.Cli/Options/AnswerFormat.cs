using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Output;

namespace Linker.Cli.Options;

/// <summary>The option of commands that print one answer in one of several formats, and the printing itself.</summary>
/// <param name="names">The names of the formats; the first one is the default.</param>
internal sealed class AnswerFormat(params string[] names)
{
    private readonly Option<int> _format = new("--format", "-f")
    {
        Description = $"{Words.Or(names)}. [default: {names[0]}]",
        HelpName = "FORMAT",
        CustomParser = result => OptionValues.OneOf(result, names),
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_format);

    /// <summary>Writes the answer to standard output.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="surroundings">Where standard output is.</param>
    /// <param name="writers">What writes each of the formats, in the order of their names.</param>
    public void Write(ParseResult parse, Surroundings surroundings, params IReadOnlyList<Action<Stream>> writers) =>
        OutputFiles.WriteToStandardOutput(surroundings, writers[parse.GetValue(_format)]);
}
