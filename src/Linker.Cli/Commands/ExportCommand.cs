using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Exporting;
using Linker.Graph;
using Linker.Selecting;

namespace Linker.Cli.Commands;

/// <summary><c>linker export</c>: from a graph to the formats of other tools.</summary>
internal sealed class ExportCommand : Command, IHasExamples
{
    private readonly GraphReading _graph = new();
    private readonly GraphFormats _formats = new([]);
    private readonly SelectionOptions _selection = new();
    private readonly OutputOption _output = new("files");

    /// <summary>Creates the command.</summary>
    public ExportCommand(Surroundings surroundings)
        : base("export", "Writes a graph in the formats of other tools.")
    {
        _graph.AddTo(this);
        _formats.AddTo(this);
        _output.AddTo(this);
        _selection.AddTo(this);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } =
    [
        "linker export -f gexf -o graph.gexf",
        "linker export out/graph.json -f graphml,cytoscape -o other",
        "linker export -f svg --root Q150047 --depth 2 --edges references -o near.svg",
    ];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        var writers = _formats.Writers(parse, surroundings);
        Validate(parse, [.. writers.SelectMany(writer => writer.Files)]);
        var graph = _graph.Read(parse);
        var reporter = CommonOptions.Reporter(parse, surroundings);
        (string, Action<Stream>)[] files =
        [
            .. writers.GroupBy(writer => writer.IsPicture).SelectMany(group =>
            {
                var selected = Select(parse, graph, group.Key, reporter);
                return group.SelectMany(writer => writer.Files)
                    .Select(file => (file.Name, (Action<Stream>)(stream => file.Write(selected, stream))));
            }),
        ];
        _output.Write(parse, surroundings, reporter, files, Environment.ProcessorCount);
        return ExitCode.Done;
    }

    /// <summary>The part of the graph that is asked for; pictures have a largest size of their own.</summary>
    private KnowledgeGraph Select(ParseResult parse, KnowledgeGraph graph, bool isPicture, Reporter reporter)
    {
        if (!isPicture && _selection.FirstAsked(parse) is null) return graph;
        var selected = GraphSelector.Select(graph, _selection.Read(parse, graph, isPicture));
        SelectionOptions.Note(selected, reporter);
        return selected.Graph;
    }

    /// <summary>Several files have no default directory: beside the graph they could replace what is there.</summary>
    private void Validate(ParseResult parse, GraphFile[] files)
    {
        if (files.Length == 1) return;
        _output.RequireDirectory(
            parse, $"--output: found '-' and {files.Length} files ({string.Join(", ", files.Select(file => file.Name))})");
    }
}
