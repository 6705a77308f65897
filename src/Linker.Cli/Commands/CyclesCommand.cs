using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Selecting;

namespace Linker.Cli.Commands;

/// <summary><c>linker cycles</c>: articles that cite each other in a circle.</summary>
internal sealed class CyclesCommand : Command, IHasExamples
{
    private const int DefaultMaximum = 100;

    private readonly GraphReading _graph = new();

    private readonly Option<bool> _all = new("--all") { Description = "List all cycles of a group, not only a shortest one." };

    private readonly Option<int?> _max = new("--max")
    {
        Description = $"How many cycles of a group --all lists at most. [default: {DefaultMaximum}]",
        HelpName = "N",
        CustomParser = OptionValues.Positive,
    };

    private readonly AnswerFormat _format = new("text", "json");

    /// <summary>Creates the command.</summary>
    public CyclesCommand(Surroundings surroundings)
        : base("cycles", "Lists groups of articles that cite each other in a circle.")
    {
        _graph.AddTo(this);
        Add(_all);
        Add(_max);
        _format.AddTo(this);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } = ["linker cycles", "linker cycles out/graph.json --all --max 20 -f json"];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        if (parse.GetValue(_max) is not null && !parse.GetValue(_all))
            throw new UsageException("found --max, which goes with --all only");
        var most = parse.GetValue(_all) ? parse.GetValue(_max) ?? DefaultMaximum : 0;
        var groups = CitationCycles.Find(_graph.Read(parse), most);
        _format.Write(
            parse, surroundings, stream => CyclesText.Write(groups, stream), stream => CyclesJson.Write(groups, stream));
        return ExitCode.Done;
    }
}
