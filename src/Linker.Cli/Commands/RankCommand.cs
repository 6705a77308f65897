using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Selecting;
using Linker.Selecting.Algorithms;

namespace Linker.Cli.Commands;

/// <summary><c>linker rank</c>: the most important nodes by one of several measures.</summary>
internal sealed class RankCommand : Command, IHasExamples
{
    private static readonly string[] MeasureNames = ["references", "pagerank", "betweenness"];

    private readonly GraphReading _graph = new();

    private readonly Option<Measure> _by = new("--by")
    {
        Description = "references, pagerank or betweenness. [default: references]",
        HelpName = "MEASURE",
        CustomParser = result => (Measure)OptionValues.OneOf(result, MeasureNames),
    };

    private readonly Option<int?> _top = OptionValues.Positive(
        "--top", $"How many nodes at most. [default: {GraphStatistics.DefaultTop}]");

    private readonly Option<string[]> _edges =
        KindsOption.Create("--edges", "The kinds of edges that count, separated by commas. [default: references]");

    private readonly Option<int?> _sample = OptionValues.Positive(
        "--sample", "Estimate betweenness from the paths of N nodes only. [default: of all]");

    private readonly AnswerFormat _format = new("text", "json");

    /// <summary>Creates the command.</summary>
    public RankCommand(Surroundings surroundings)
        : base("rank", "Ranks articles by references to them, PageRank or betweenness.")
    {
        _graph.AddTo(this);
        Add(_by);
        Add(_top);
        Add(_edges);
        Add(_sample);
        _format.AddTo(this);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } =
    [
        "linker rank --by pagerank --top 20",
        "linker rank --edges updates,mentions",
        "linker rank --by betweenness --sample 1000 out/graph.json -f json",
    ];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        var (measure, sample) = (parse.GetValue(_by), parse.GetValue(_sample));
        if (sample is not null && measure != Measure.Betweenness)
            throw new UsageException("found --sample, which goes with --by betweenness only");
        if (sample < Betweenness.FewestPivots)
            throw new UsageException($"--sample: found '{sample}', expected a whole number from {Betweenness.FewestPivots}");
        var graph = _graph.Read(parse);
        var edges = KindsOption.Read(parse, _edges, graph.Kinds.Edges) ?? [EdgeKind.References];
        var ranking = NodeRanking.Create(
            graph, measure, edges, parse.GetValue(_top) ?? GraphStatistics.DefaultTop, sample);
        _format.Write(
            parse,
            surroundings,
            stream => RankingText.Write(ranking, measure, stream),
            stream => RankingJson.Write(ranking, measure, stream));
        if (ranking.Sample is { } drawn)
        {
            CommonOptions.Reporter(parse, surroundings).Note(
                $"Estimated from the paths of {Figures.Count(drawn.Pivots)} of {Figures.Count(drawn.Sources)} nodes; " +
                "± is the standard error");
        }

        return ExitCode.Done;
    }
}
