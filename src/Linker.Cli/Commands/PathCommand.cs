using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Exporting.Dot;
using Linker.Selecting;

namespace Linker.Cli.Commands;

/// <summary><c>linker path</c>: how two nodes relate.</summary>
internal sealed class PathCommand : Command, IHasExamples
{
    private readonly Argument<string> _from = new("A")
    {
        Description = "an article, file, product or other node, by id, title or name",
        HelpName = "A",
    };

    private readonly Argument<string> _to = new("B")
    {
        Description = "another one",
        HelpName = "B",
    };

    private readonly GraphReading _graph = new();
    private readonly AllOptions _all = new("List all shortest paths, not only one.", "paths");

    private readonly Option<string[]> _edges =
        KindsOption.Create("--edges", "The kinds of edges that are walked, separated by commas. [default: all]");

    private readonly Option<Direction?> _direction = new("--direction")
    {
        Description = "The direction in which edges are followed: out (A cites ... B), in (B cites ... A) or both. " +
            "[default: the first of these that finds a path]",
        HelpName = "DIRECTION",
        CustomParser = result => (Direction)OptionValues.OneOf(result, Words.Directions),
    };

    private readonly AnswerFormat _format = new("text", "json", "dot");

    /// <summary>Creates the command.</summary>
    public PathCommand(Surroundings surroundings)
        : base("path", "Shows how two nodes relate: a shortest path between them, with the edges that make it.")
    {
        Add(_from);
        Add(_to);
        _graph.AddTo(this);
        _all.AddTo(this);
        Add(_edges);
        Add(_direction);
        _format.AddTo(this);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } =
    [
        "linker path Q150047 Q152734",
        "linker path Q150047 basesrv.dll --all",
        "linker path Q150047 Q148348 --edges references -f dot | dot -Tsvg > path.svg",
    ];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        var maximum = _all.Maximum(parse);
        var graph = _graph.Read(parse);
        var from = NodeArgument.One(graph, parse.GetRequiredValue(_from));
        var to = NodeArgument.One(graph, parse.GetRequiredValue(_to));
        var finder = new PathFinder(graph, KindsOption.Read(parse, _edges, graph.Kinds.Edges) ?? graph.Kinds.Edges);
        var (most, direction) = (maximum ?? 1, parse.GetValue(_direction));
        var found = direction is { } given ? finder.Find(from, to, given, most) : finder.FindAny(from, to, most);
        _format.Write(
            parse,
            surroundings,
            stream => new PathText(graph, found).Write(stream, maximum is not null, direction is not null),
            stream => PathJson.Write(graph, found, stream),
            stream => DotGraphWriter.Write(found.ToGraph(graph), stream));
        return ExitCode.Done;
    }
}
