using System.CommandLine;

namespace Linker.Cli.Options;

/// <summary>The option of commands whose answer is text for people or JSON for programs.</summary>
internal sealed class AnswerFormat
{
    private static readonly string[] Names = ["text", "json"];

    private readonly Option<int> _format = new("--format", "-f")
    {
        Description = "text or json. [default: text]",
        HelpName = "FORMAT",
        CustomParser = result => OptionValues.OneOf(result, Names),
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_format);

    /// <summary>Whether JSON is asked for.</summary>
    public bool IsJson(ParseResult parse) => parse.GetValue(_format) == 1;
}
