using System.CommandLine;
using Linker.Selecting;

namespace Linker.Cli;

/// <summary><c>linker cycles</c>: articles that cite each other in a circle.</summary>
internal sealed class CyclesCommand : Command, IHasExamples
{
    private const int DefaultMaximum = 100;

    private static readonly string[] FormatNames = ["text", "json"];

    private readonly GraphReading _graph = new();

    private readonly Option<bool> _all = new("--all") { Description = "List all cycles of a group, not only a shortest one." };

    private readonly Option<int?> _max = new("--max")
    {
        Description = $"How many cycles of a group --all lists at most. [default: {DefaultMaximum}]",
        HelpName = "N",
        CustomParser = OptionValues.Positive,
    };

    private readonly Option<int> _format = new("--format", "-f")
    {
        Description = "text or json. [default: text]",
        HelpName = "FORMAT",
        CustomParser = result => OptionValues.OneOf(result, FormatNames),
    };

    /// <summary>Creates the command.</summary>
    public CyclesCommand(Surroundings surroundings)
        : base("cycles", "Lists groups of articles that cite each other in a circle.")
    {
        _graph.AddTo(this);
        Add(_all);
        Add(_max);
        Add(_format);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } = ["linker cycles", "linker cycles out/graph.json --all --max 20 -f json"];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        if (parse.GetValue(_max) is not null && !parse.GetValue(_all))
            throw new UsageException("found --max, which goes with --all only");
        var most = parse.GetValue(_all) ? parse.GetValue(_max) ?? DefaultMaximum : 0;
        var groups = CitationCycles.Of(_graph.Read(parse), most);
        OutputFiles.WriteToStandardOutput(surroundings, stream =>
        {
            if (parse.GetValue(_format) == 1) CyclesJson.Write(groups, stream);
            else CyclesText.Write(groups, stream);
        });
        return ExitCode.Done;
    }
}
