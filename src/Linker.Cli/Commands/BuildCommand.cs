using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Exporting;
using Linker.Graph;
using Linker.Ground.Files;

namespace Linker.Cli.Commands;

/// <summary><c>linker build</c>: from articles to a graph in files.</summary>
internal sealed class BuildCommand : Command, IHasExamples
{
    private readonly CorpusReading _reading = new();
    private readonly GraphFormats _formats = new(GraphWriters.Default);

    private readonly Option<bool> _facts = new("--facts")
    {
        Description = "The paths are files of facts, as extract prints them; - is standard input.",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The directory to write to, or - for standard output. [default: graph-out]",
        HelpName = "DIR",
    };

    /// <summary>Creates the command.</summary>
    public BuildCommand(Surroundings surroundings)
        : base("build", "Builds the graph of a corpus: graph.json and graph.dot.")
    {
        _reading.AddTo(this);
        Add(_facts);
        Add(_output);
        _formats.AddTo(this);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } =
    [
        "linker build kb",
        "linker build kb txt -o out -f json",
        "linker build kb -f dot -o - | dot -Tsvg > graph.svg",
        "linker build --facts part-*.ndjson",
    ];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        var reporter = CommonOptions.Reporter(parse, surroundings);
        var configuration = _reading.Configuration(parse);
        var directory = parse.GetValue(_output) ?? GraphReading.DefaultDirectory;
        var writers = _formats.Writers(parse, surroundings);
        CheckOutput(directory, writers);

        var corpus = parse.GetValue(_facts)
            ? _reading.ReadFacts(parse, configuration, surroundings, reporter)
            : _reading.Read(parse, configuration, surroundings, reporter);
        var jobs = _reading.Jobs(parse, configuration);
        var (graph, duplicates) = GraphBuilder.Build(corpus.Articles, jobs, configuration.Kinds);
        reporter.Warn([.. duplicates.Select(Describe)]);
        _reading.RequireAll(parse, configuration, corpus.PassedOverCount + duplicates.Count);
        foreach (var line in Summary.OfGraph(graph)) reporter.Note(line);
        Write(graph, directory, writers, jobs, surroundings, reporter);
        return ExitCode.Done;
    }

    // What can be known before the reading is said before it: that may take a while.
    private static void CheckOutput(string directory, IGraphWriter[] writers)
    {
        if (directory == OutputFiles.StandardOutput)
        {
            if (writers.Length > 1 || writers[0].Files.Count > 1)
            {
                throw new UsageException(
                    $"--output: found '-' and several files, expected one with -f {GraphFormats.OfOneFile}");
            }
        }
        else if (File.Exists(directory))
        {
            throw new ExportException(
                directory, "it is a file; expected a directory, which is made where there is none");
        }
    }

    private static string Describe(DuplicateArticle duplicate) =>
        $"{duplicate.OtherPath}: {duplicate.Id} is also in {duplicate.PrimaryPath}, which is the one that counts";

    private static void Write(
        KnowledgeGraph graph,
        string directory,
        IGraphWriter[] writers,
        int jobs,
        Surroundings surroundings,
        Reporter reporter)
    {
        if (directory == OutputFiles.StandardOutput)
        {
            OutputFiles.WriteToStandardOutput(surroundings, stream => writers[0].Files[0].Write(graph, stream));
            return;
        }

        var files = new List<(string Path, Action<Stream> Write)>();
        foreach (var writer in writers)
        {
            foreach (var file in writer.Files)
                files.Add((Path.Join(directory, file.Name), stream => file.Write(graph, stream)));
        }

        OutputFiles.Write(files, surroundings.Interrupt, jobs);
        reporter.Note($"Wrote  {string.Join(", ", files.Select(file => file.Path))}");
    }
}
