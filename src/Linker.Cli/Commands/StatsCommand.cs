using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Selecting;

namespace Linker.Cli.Commands;

/// <summary><c>linker stats</c>: the figures of a graph.</summary>
internal sealed class StatsCommand : Command, IHasExamples
{
    private readonly GraphReading _graph = new();

    private readonly AnswerFormat _format = new("text", "json");

    /// <summary>Creates the command.</summary>
    public StatsCommand(Surroundings surroundings)
        : base("stats", "Counts what is in a graph: kinds, most cited and most wanted articles, most updated files.")
    {
        _graph.AddTo(this);
        _format.AddTo(this);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } = ["linker stats", "linker stats out/graph.json -f json"];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        var statistics = GraphStatistics.Compute(_graph.Read(parse));
        _format.Write(
            parse,
            surroundings,
            stream => StatisticsText.Write(statistics, stream, surroundings.OutputWidth),
            stream => StatisticsJson.Write(statistics, stream));
        return ExitCode.Done;
    }
}
