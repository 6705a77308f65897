using System.CommandLine;
using Linker.Exporting;

namespace Linker.Cli;

/// <summary><c>linker export</c>: from a graph to the formats of other tools.</summary>
internal sealed class ExportCommand : Command, IHasExamples
{
    private readonly GraphReading _graph = new();
    private readonly GraphFormats _formats = new([]);

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
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } =
    [
        "linker export -f gexf -o graph.gexf",
        "linker export out/graph.json -f graphml,cytoscape -o other",
        "linker export -f mermaid",
    ];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        var writers = _formats.Writers(parse, surroundings);
        var output = parse.GetValue(_output) ?? OutputFiles.StandardOutput;
        GraphFile[] files = [.. writers.SelectMany(writer => writer.Files)];
        Validate(files, output);

        var graph = _graph.Read(parse);
        if (output == OutputFiles.StandardOutput)
        {
            OutputFiles.WriteToStandardOutput(surroundings, stream => files[0].Write(graph, stream));
            return ExitCode.Done;
        }

        var toFolder = files.Length > 1 || Directory.Exists(output) || Path.EndsInDirectorySeparator(output);
        (string Path, Action<Stream>)[] written =
        [
            .. files.Select(file => (
                toFolder ? Path.Join(output, file.Name) : output,
                (Action<Stream>)(stream => file.Write(graph, stream)))),
        ];
        OutputFiles.Write(written, surroundings.Interrupt, Environment.ProcessorCount);
        CommonOptions.Reporter(parse, surroundings).Note($"Wrote  {string.Join(", ", written.Select(file => file.Path))}");
        return ExitCode.Done;
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
