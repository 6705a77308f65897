using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Output;
using Linker.Exporting;
using Linker.Exporting.Dot;

namespace Linker.Cli.Options;

/// <summary>The option that says in which formats a graph is written, and the writers that it asks for.</summary>
/// <param name="defaultFormats">The formats where none is asked for; empty where one has to be.</param>
internal sealed class GraphFormats(IReadOnlyList<IGraphWriter> defaultFormats)
{
    private static readonly string[] Names = [.. GraphWriters.All.Select(writer => writer.Format)];

    private readonly Option<int[]> _formats = new("--format", "-f")
    {
        Description = $"{Words.Or(Names)}, or several separated by commas." + Default(defaultFormats),
        HelpName = "LIST",
        CustomParser = result => OptionValues.SomeOf(result, Names),
    };

    /// <summary>The formats that have one file, and so can go to standard output.</summary>
    public static string OfOneFile { get; } =
        Words.Or([.. GraphWriters.All.Where(writer => writer.Files.Count == 1).Select(writer => writer.Format)]);

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_formats);

    /// <summary>The writers of the formats, in the order in which formats are listed.</summary>
    /// <exception cref="UsageException">None is asked for, and there is no default.</exception>
    public IGraphWriter[] Writers(ParseResult parse, Surroundings surroundings)
    {
        var formats = parse.GetValue(_formats) is [_, ..] chosen
            ? [.. chosen.Select(format => GraphWriters.All[format])]
            : defaultFormats;
        if (formats.Count == 0) throw new UsageException($"--format: found none, expected {Words.Or(Names)}");
        return [.. formats.Select(writer => Equipped(writer, surroundings))];
    }

    /// <summary>What a writer needs of the world outside is found by the command line, not by the library.</summary>
    private static IGraphWriter Equipped(IGraphWriter writer, Surroundings surroundings) =>
        writer is SvgGraphWriter ? new SvgGraphWriter(new Graphviz(surroundings.FindProgram)) : writer;

    private static string Default(IReadOnlyList<IGraphWriter> formats) => formats.Count == 0
        ? ""
        : $" [default: {string.Join(',', formats.Select(writer => writer.Format))}]";
}
