using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Exporting;
using Linker.Graph;
using Linker.Ground.Files;
using Linker.Selecting;

namespace Linker.Cli.Commands;

/// <summary><c>linker export</c>: from a graph to the formats of other tools.</summary>
internal sealed class ExportCommand : Command, IHasExamples
{
    private readonly GraphReading _graph = new();
    private readonly GraphFormats _formats = new([]);
    private readonly SelectionOptions _selection = new();

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write to, or - for standard output; a directory for several files. [default: -]",
        HelpName = "FILE",
        CustomParser = OptionValues.Path,
    };

    /// <summary>Creates the command.</summary>
    public ExportCommand(Surroundings surroundings)
        : base("export", "Writes a graph in the formats of other tools.")
    {
        _graph.AddTo(this);
        _formats.AddTo(this);
        Add(_output);
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
        var output = parse.GetValue(_output) ?? OutputFiles.StandardOutput;
        GraphFile[] files = [.. writers.SelectMany(writer => writer.Files)];
        Validate(files, output);

        var graph = _graph.Read(parse);
        var reporter = CommonOptions.Reporter(parse, surroundings);
        (GraphFile File, KnowledgeGraph Graph)[] parts =
        [
            .. writers.GroupBy(writer => writer.IsPicture).SelectMany(group =>
            {
                var selected = Select(parse, graph, group.Key, reporter);
                return group.SelectMany(writer => writer.Files).Select(file => (file, selected));
            }),
        ];
        if (output == OutputFiles.StandardOutput)
        {
            OutputFiles.WriteToStandardOutput(surroundings, stream => parts[0].File.Write(parts[0].Graph, stream));
            return ExitCode.Done;
        }

        var toFolder = files.Length > 1 || Directory.Exists(output) || Path.EndsInDirectorySeparator(output);
        (string Path, Action<Stream>)[] written =
        [
            .. parts.Select(part => (
                toFolder ? Path.Join(output, part.File.Name) : output,
                (Action<Stream>)(stream => part.File.Write(part.Graph, stream)))),
        ];
        OutputFiles.Write(written, surroundings.Interrupt, Environment.ProcessorCount);
        reporter.Note($"Wrote  {string.Join(", ", written.Select(file => file.Path))}");
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

    /// <summary>Several files have no default place: beside the graph they could take the place of what is there.</summary>
    private static void Validate(GraphFile[] files, string output)
    {
        if (files.Length == 1) return;
        if (output == OutputFiles.StandardOutput)
        {
            throw new UsageException(
                $"--output: found '-' and {files.Length} files ({string.Join(", ", files.Select(file => file.Name))}), " +
                "expected -o with a directory to write them to");
        }

        if (File.Exists(output))
            throw new ExportException(output, "it is a file; several files need a directory, which is made where there is none");
    }
}
