using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Extraction.Serialization;

namespace Linker.Cli.Commands;

/// <summary><c>linker extract</c>: the facts of each article, one JSON object a line.</summary>
internal sealed class ExtractCommand : Command, IHasExamples
{
    private readonly CorpusReading _reading = new();
    private readonly OutputOption _output = new();

    /// <summary>Creates the command.</summary>
    public ExtractCommand(Surroundings surroundings)
        : base("extract", "Prints what each article says, one JSON object a line (NDJSON).")
    {
        _reading.AddTo(this);
        _output.AddTo(this);
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
        var corpus = _reading.Read(parse, configuration, surroundings, reporter);
        _reading.RequireAll(parse, configuration, corpus.PassedOverCount);
        _output.Write(parse, surroundings, reporter, [("", stream => FactsWriter.Write(corpus.Articles, stream))]);
        return ExitCode.Done;
    }
}
