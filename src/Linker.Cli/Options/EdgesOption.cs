using System.CommandLine;
using Linker.Graph;

namespace Linker.Cli.Options;

/// <summary>The option that says which kinds of edges count.</summary>
internal static class EdgesOption
{
    private static readonly string[] Names = [.. EdgeKinds.Names];

    /// <summary>Makes the option.</summary>
    /// <param name="description">What the edges are for, and which ones it is where nothing is said.</param>
    public static Option<EdgeKind[]> Create(string description) => new("--edges")
    {
        Description = description,
        HelpName = "LIST",
        CustomParser = result => Array.ConvertAll(OptionValues.SomeOf(result, Names), kind => EdgeKinds.All[kind]),
    };

    /// <summary>The kinds that the command line names; null where it names none.</summary>
    public static EdgeKind[]? Read(ParseResult parse, Option<EdgeKind[]> option) =>
        parse.GetValue(option) is [_, ..] kinds ? kinds : null;
}
