using System.CommandLine;
using Linker.Cli.Output;
using Linker.Graph;
using Linker.Selecting;

namespace Linker.Cli.Options;

/// <summary>The options that say which part of a graph is wanted.</summary>
internal sealed class SelectionOptions
{
    /// <summary>More nodes than this are no picture.</summary>
    private const int MostInPicture = 1000;

    /// <summary>How many edges are followed from the roots by default.</summary>
    private const int DefaultDepth = 1;

    private static readonly string[] CollapseNames = ["product", "line"];

    private readonly Option<string[]> _roots = Nodes(
        "--root", "Start from this node, or those of a glob; repeatable. [default: everything]");

    private readonly Option<int?> _depth = OptionValues.Positive(
        "--depth", "How many edges away from where it starts. [default: 1]");

    private readonly Option<int?> _direction = new("--direction")
    {
        Description = $"Follow edges {Words.Or(Words.Directions)}. [default: both]",
        HelpName = "DIRECTION",
        CustomParser = result => OptionValues.OneOf(result, Words.Directions),
    };

    private readonly Option<string[]> _kinds = KindsOption.Create(
        "--kinds", $"Only nodes of these kinds: {List(KindSet.BuiltIn.Nodes)}.");

    private readonly Option<string[]> _edges = KindsOption.Create(
        "--edges", $"Only edges of these kinds: {List(KindSet.BuiltIn.Edges)}.");

    private readonly Option<DateOnly?> _since = new("--since")
    {
        Description = "Only articles last modified on this day or later.",
        HelpName = "DATE",
        CustomParser = OptionValues.Date,
    };

    private readonly Option<string[]> _stops = Nodes(
        "--stop", "Show this node, or those of a glob, but do not walk through; repeatable.");

    private readonly Option<int?> _maximum = OptionValues.Positive(
        "--max-nodes", "At most so many nodes, the nearest and most cited. [default: 1000 in pictures]");

    private readonly Option<int?> _collapse = new("--collapse")
    {
        Description = "Make one node of all articles of a product or product line: product or line.",
        HelpName = "INTO",
        CustomParser = result => OptionValues.OneOf(result, CollapseNames),
    };

    private readonly Option<bool> _reduce = new("--reduce")
    {
        Description = "Leave out references that a path over others makes unnecessary.",
    };

    private readonly Option<string[]> _highlighted = Nodes(
        "--highlight", "Show this node, or those of a glob, prominently; repeatable.");

    private readonly Option<bool> _noBoilerplate = new("--no-boilerplate")
    {
        Description = "Leave out references that many articles make in the same words.",
    };

    private IEnumerable<Option> All =>
    [
        _roots, _depth, _direction, _kinds, _edges, _since, _stops, _maximum, _collapse, _reduce, _highlighted,
        _noBoilerplate,
    ];

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="hasRoots">Whether it gives the roots itself, so that no option is needed for them.</param>
    public void AddTo(Command command, bool hasRoots = false)
    {
        foreach (var option in All)
        {
            if (!hasRoots || option != _roots) command.Add(option);
        }
    }

    /// <summary>The name of the first of the options that the command line has; null where it has none.</summary>
    public string? FirstAsked(ParseResult parse) =>
        All.FirstOrDefault(option => parse.GetResult(option) is { Implicit: false })?.Name;

    /// <summary>What the options select of a graph.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="isPicture">Whether the outcome is to be looked at, and so must not be too large.</param>
    /// <param name="root">The node that the command starts from by itself.</param>
    /// <exception cref="UsageException">A node that is named is not in the graph.</exception>
    public GraphSelection Read(ParseResult parse, KnowledgeGraph graph, bool isPicture, int? root = null)
    {
        IReadOnlyList<int> roots = root is { } node ? [node] : Find(parse, graph, _roots);
        return new GraphSelection
        {
            Roots = roots,
            Depth = parse.GetValue(_depth) ?? DefaultDepth,
            Direction = (Direction)(parse.GetValue(_direction) ?? (int)Direction.Both),
            Kinds = KindsOption.Read(parse, _kinds, graph.Kinds.Nodes),
            Edges = KindsOption.Read(parse, _edges, graph.Kinds.Edges),
            Since = parse.GetValue(_since),
            Stops = Find(parse, graph, _stops),
            MaximumNodes = parse.GetValue(_maximum) ?? (isPicture ? MostInPicture : null),
            Collapse = parse.GetValue(_collapse) switch
            {
                0 => NodeKind.Product,
                1 => NodeKind.ProductLine,
                _ => null,
            },
            Reduce = parse.GetValue(_reduce),
            WithoutBoilerplate = parse.GetValue(_noBoilerplate),
            Highlighted = [.. Find(parse, graph, _highlighted), .. root is { } shown ? [shown] : Array.Empty<int>()],
        };
    }

    /// <summary>Says what was left out, one line for each reason.</summary>
    public static void Note(SelectedGraph selected, Reporter reporter)
    {
        var (boilerplate, reduced) = (selected.BoilerplateLeftOut, selected.ReducedReferences);
        var (leftOut, all) = (selected.NodesLeftOut, selected.NodesLeftOut + selected.Graph.Nodes.Length);
        if (selected.CollapsedArticles > 0) reporter.Note($"Collapsed {Figures.Count(selected.CollapsedArticles, "article")}");
        if (boilerplate > 0)
            reporter.Note($"Left out {Figures.Count(boilerplate, "reference")} that many articles make in the same words");
        if (reduced > 0) reporter.Note($"Left out {Figures.Count(reduced, "reference")} that others make unnecessary");
        if (leftOut > 0)
        {
            reporter.Note(
                $"Left out {Figures.Count(leftOut)} of {Figures.Count(all, "node")}; --max-nodes sets how many there may be");
        }
    }

    private static Option<string[]> Nodes(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "NODE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private static int[] Find(ParseResult parse, KnowledgeGraph graph, Option<string[]> option) =>
    [
        .. (parse.GetResult(option) is null ? [] : parse.GetValue(option) ?? [])
            .SelectMany(text => NodeArgument.Some(graph, text, option.Name))
            .Distinct()
            .Order(),
    ];

    private static string List(IEnumerable<Kind> kinds) => string.Join(", ", kinds.Select(static kind => kind.Name));
}
