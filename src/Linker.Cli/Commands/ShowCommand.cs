using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Exporting;
using Linker.Selecting;

namespace Linker.Cli.Commands;

/// <summary><c>linker show</c>: what the graph has of one node, for people, or its neighbourhood for programs.</summary>
internal sealed class ShowCommand : Command, IHasExamples
{
    private const string Text = "text";

    /// <summary>The format that is no picture: programs get all that was asked for.</summary>
    private const string Json = "json";

    private static readonly string[] FormatNames =
        [Text, .. new[] { "dot", "svg", "mermaid", Json }.Where(static name => GraphWriters.TryFind(name, out _))];

    private readonly GraphReading _graph = new();
    private readonly SelectionOptions _selection = new();

    private readonly Argument<string> _node = new("NODE")
    {
        Description = "an id, a title, or a name such as basesrv.dll",
        HelpName = "NODE",
    };

    private readonly Option<bool> _all = new("--all") { Description = "Show long lists to their ends." };

    private readonly Option<int> _format = new("--format", "-f")
    {
        Description = $"{Words.Or(FormatNames)}; all but text are of the node and what is near. [default: text]",
        HelpName = "FORMAT",
        CustomParser = result => OptionValues.OneOf(result, FormatNames),
    };

    private readonly OutputOption _output = new();

    /// <summary>Creates the command.</summary>
    public ShowCommand(Surroundings surroundings)
        : base("show", "Shows what a graph knows about an article, file, product or other node.")
    {
        Add(_node);
        _graph.AddTo(this);
        Add(_all);
        Add(_format);
        _output.AddTo(this);
        _selection.AddTo(this, hasRoots: true);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } =
    [
        "linker show Q150047",
        "linker show basesrv.dll --all",
        "linker show Q150047 -f dot --depth 2 --edges references | dot -Tsvg > near.svg",
    ];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        var format = FormatNames[parse.GetValue(_format)];
        RequireSense(parse, format);
        var graph = _graph.Read(parse);
        var node = NodeArgument.One(graph, parse.GetRequiredValue(_node));
        if (format == Text)
        {
            Write(
                parse,
                surroundings,
                stream => NodeText.Write(graph, node, parse.GetValue(_all), surroundings.OutputWidth, stream));
        }
        else if (GraphWriters.TryFind(format, out var writer))
        {
            var selected = GraphSelector.Select(graph, _selection.Read(parse, graph, isPicture: format != Json, node));
            Write(parse, surroundings, stream => writer.Files[0].Write(selected.Graph, stream));
            SelectionOptions.Note(selected, CommonOptions.Reporter(parse, surroundings));
        }

        return ExitCode.Done;
    }

    private void RequireSense(ParseResult parse, string format)
    {
        if (format == Text && _selection.FirstAsked(parse) is { } option)
        {
            throw new UsageException(
                $"found {option} with text, which is about one node; expected -f {Words.Or(FormatNames[1..])}");
        }

        if (format != Text && parse.GetValue(_all))
        {
            throw new UsageException(
                $"found --all with -f {format}, expected --max-nodes or --depth: --all is for the lists of text");
        }
    }

    private void Write(ParseResult parse, Surroundings surroundings, Action<Stream> write) =>
        _output.Write(parse, surroundings, reporter: null, [("", write)]);
}
