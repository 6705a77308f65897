using System.CommandLine;
using Linker.Checking;
using Linker.Checking.Documents;
using Linker.Checking.Reports;
using Linker.Checking.Rules;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Configuration;

namespace Linker.Cli.Commands;

/// <summary><c>linker check</c>: what is wrong with the links of a corpus or a graph.</summary>
internal sealed class CheckCommand : Command, IHasExamples
{
    private static readonly string[] FailOnNames = ["error", "warning", "any", "never"];

    private static readonly FailOn[] FailOnValues = [FailOn.Error, FailOn.Warning, FailOn.Any, FailOn.Never];

    private readonly CorpusReading _reading = new();
    private readonly ReportOutput _output = new();
    private readonly BaselineOptions _baseline = new();
    private readonly FixingOptions _fixing = new();

    private readonly Option<int?> _failOn = new("--fail-on")
    {
        Description = "End with code 1 from this severity on: error, warning, any or never. [default: error]",
        HelpName = "SEVERITY",
        CustomParser = result => OptionValues.OneOf(result, FailOnNames),
    };

    /// <summary>Creates the command.</summary>
    public CheckCommand(Surroundings surroundings)
        : base("check", "Checks the links of a corpus, or of a graph.json: cited numbers against cited titles.")
    {
        _reading.AddTo(this);
        _output.AddTo(this);
        Add(_failOn);
        _baseline.AddTo(this);
        _fixing.AddTo(this);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } =
    [
        "linker check kb",
        "linker check kb -f sarif -o check.sarif --fail-on warning",
        "linker check kb --write-baseline linker-baseline.json",
        "linker check kb --diff | patch -p0",
        "linker check graph-out/graph.json",
    ];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        var reporter = CommonOptions.Reporter(parse, surroundings);
        var configuration = _reading.Configuration(parse);
        var baseline = _baseline.Read(parse, configuration);
        _output.Validate(parse);
        _fixing.Validate(parse, _output.IsAsked(parse));
        var result = Check(parse, configuration, surroundings, reporter);
        var written = _baseline.Write(parse, result.Findings, surroundings, reporter);
        var report = new CheckReport(result)
        {
            // What has just been written to the baseline is known.
            Baseline = (written ?? baseline)?.Apply(result.Findings),
            Rules = BuiltInRules.All,
            SourceLines = new DocumentLines(),
            UseColor = CommonOptions.IsColored(parse, surroundings, surroundings.OutputIsTerminal),
        };
        if (!_fixing.PrintsDiff(parse)) _output.Write(parse, report, surroundings, reporter);
        return Fails(parse, configuration, report) ? ExitCode.Findings : ExitCode.Done;
    }

    private CheckResult Check(
        ParseResult parse, LinkerConfiguration configuration, Surroundings surroundings, Reporter reporter)
    {
        var options = new CheckOptions
        {
            SeverityOf = configuration.SeverityOf,
            IncludeCopies = _fixing.IsOn(parse),
            FileExists = static path => File.Exists(path) || Directory.Exists(path),
            Jobs = _reading.Jobs(parse, configuration),
        };
        if (_reading.Paths(parse) is [var path] && IsGraph(path))
        {
            _fixing.RequireArticles(parse, path);
            return Checker.Check(GraphReading.Read(path, options.Jobs), options, surroundings.Interrupt);
        }

        var corpus = _reading.Read(parse, configuration, surroundings, reporter);
        _reading.RequireAll(parse, configuration, corpus.PassedOverCount);
        var result = Checker.Check(corpus.Articles, options, surroundings.Interrupt);
        if (!options.IncludeCopies) return result;

        // What is fixed in one copy of an article has to be fixed in the others; reports list each reference once.
        var fixedFindings = _fixing.Run(parse, result.Findings, surroundings, reporter);
        return result with
        {
            Findings = [.. result.Findings.Where(finding => !finding.IsRepeated && !fixedFindings.Contains(finding))],
        };
    }

    private static bool IsGraph(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path);

    private bool Fails(ParseResult parse, LinkerConfiguration configuration, CheckReport report)
    {
        var failOn = parse.GetValue(_failOn) is { } index ? FailOnValues[index] : configuration.FailOn ?? FailOn.Error;
        return report.Findings.Any(finding => failOn.IsReachedBy(finding.Severity));
    }
}
