using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Output;

namespace Linker.Cli.Options;

/// <summary>The options that every command has.</summary>
internal static class CommonOptions
{
    private static readonly string[] Colors = ["auto", "always", "never"];

    private static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Print errors only." };

    private static Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Print every warning, and where a fault in Linker happened.",
    };

    private static Option<ColorChoice> Color { get; } = new("--color")
    {
        Description = "auto, always or never; auto means on a terminal, unless NO_COLOR is set. [default: auto]",
        HelpName = "WHEN",
        CustomParser = result => (ColorChoice)OptionValues.OneOf(result, Colors),
    };

    /// <summary>Adds the options to the command that is above all others.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in (Option[])[Quiet, Verbose, Color])
        {
            option.Recursive = true;
            root.Add(option);
        }
    }

    /// <summary>Says what is wrong with these options taken together; null where nothing is.</summary>
    public static string? Contradiction(ParseResult parse) => parse.GetValue(Quiet) && parse.GetValue(Verbose)
        ? "found both --quiet and --verbose, expected one of them"
        : null;

    /// <summary>The reporter that the options ask for.</summary>
    public static Reporter Reporter(ParseResult parse, Surroundings surroundings)
    {
        var verbosity = parse.GetValue(Quiet) ? Verbosity.Quiet
            : parse.GetValue(Verbose) ? Verbosity.Verbose
            : Verbosity.Normal;
        var isColored = IsColored(parse, surroundings, surroundings.ErrorIsTerminal);
        return new Reporter(surroundings.Error, verbosity, isColored);
    }

    /// <summary>Whether a stream is to be coloured.</summary>
    public static bool IsColored(ParseResult parse, Surroundings surroundings, bool isTerminal) =>
        parse.GetValue(Color) switch
        {
            ColorChoice.Always => true,
            ColorChoice.Never => false,
            _ => isTerminal && !surroundings.IsColorUnwanted,
        };

    /// <summary>Whether only errors are wanted.</summary>
    public static bool IsQuiet(ParseResult parse) => parse.GetValue(Quiet);
}

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
