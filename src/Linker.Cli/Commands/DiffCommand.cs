using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Comparing;

namespace Linker.Cli.Commands;

/// <summary><c>linker diff</c>: what changed from one graph to another.</summary>
internal sealed class DiffCommand : Command, IHasExamples
{
    private static readonly string[] FailOnNames = ["any", "broke", "never"];

    private readonly Argument<string> _old = new("OLD")
    {
        Description = "a graph.json, or the directory that it is in",
        HelpName = "OLD",
    };

    private readonly Argument<string> _new = new("NEW") { Description = "the graph to compare it with", HelpName = "NEW" };

    private readonly AnswerFormat _format = new([.. DifferenceWriters.All.Select(writer => writer.Format)]);

    private readonly Option<int> _failOn = new("--fail-on")
    {
        Description = "End with code 1 where there is any difference, where references broke or were added broken, or never. "
            + "[default: any]",
        HelpName = "WHAT",
        CustomParser = result => OptionValues.OneOf(result, FailOnNames),
    };

    /// <summary>Creates the command.</summary>
    public DiffCommand(Surroundings surroundings)
        : base("diff", "Shows what was added, removed, broken, mended or changed from one graph to another.")
    {
        Add(_old);
        Add(_new);
        _format.AddTo(this);
        Add(_failOn);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } =
    [
        "linker diff last-month/graph.json graph-out/graph.json",
        "linker diff last-month graph-out -f markdown > changes.md",
        "linker diff last-month graph-out --fail-on broke",
    ];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        string[] paths = [GraphReading.FileOf(parse.GetRequiredValue(_old)), GraphReading.FileOf(parse.GetRequiredValue(_new))];
        var graphs = Array.ConvertAll(paths, path => GraphReading.Read(path, Environment.ProcessorCount));
        var difference = GraphDifference.Between(graphs[0], graphs[1]);
        _format.Write(parse, surroundings,
            [.. DifferenceWriters.All.Select(writer => (Action<Stream>)(stream => writer.Write(difference, stream)))]);
        return Fails(difference, parse.GetValue(_failOn)) ? ExitCode.Findings : ExitCode.Done;
    }

    private static bool Fails(GraphDifference difference, int failOn) => failOn switch
    {
        0 => !difference.IsEmpty,
        1 => difference.References.Any(static change =>
            change.Kind == ChangeKind.Broke || (change.Kind == ChangeKind.Added && change.Target.IsMissing)),
        _ => false,
    };
}
