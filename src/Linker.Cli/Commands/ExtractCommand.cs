using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Extraction.Serialization;

namespace Linker.Cli.Commands;

/// <summary><c>linker extract</c>: the facts of each article, one JSON object a line.</summary>
internal sealed class ExtractCommand : Command, IHasExamples
{
    private readonly CorpusReading _reading = new();

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write to, or - for standard output. [default: -]",
        HelpName = "FILE",
        CustomParser = OptionValues.Path,
    };

    /// <summary>Creates the command.</summary>
    public ExtractCommand(Surroundings surroundings)
        : base("extract", "Prints what each article says, one JSON object a line (NDJSON).")
    {
        _reading.AddTo(this);
        Add(_output);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } =
    [
        "linker extract kb/150/Q150047",
        "linker extract kb -o facts.ndjson",
        "find kb -newer facts.ndjson -name '*.md' | linker extract -",
    ];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        var reporter = CommonOptions.Reporter(parse, surroundings);
        var configuration = _reading.Configuration(parse);
        var output = parse.GetValue(_output) ?? OutputFiles.StandardOutput;
        var corpus = _reading.Read(parse, configuration, surroundings, reporter);
        _reading.RequireAll(parse, configuration, corpus.PassedOverCount);
        if (output == OutputFiles.StandardOutput)
        {
            OutputFiles.WriteToStandardOutput(surroundings, stream => FactsWriter.Write(corpus.Articles, stream));
            return ExitCode.Done;
        }

        OutputFiles.Write([(output, stream => FactsWriter.Write(corpus.Articles, stream))], surroundings.Interrupt);
        reporter.Note($"Wrote  {output}");
        return ExitCode.Done;
    }
}
