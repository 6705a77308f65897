using System.CommandLine;
using Linker.Checking.Reports;
using Linker.Cli.Input;
using Linker.Cli.Output;
using Linker.Ground.Files;

namespace Linker.Cli.Options;

/// <summary>The options that say how a check is reported and where to, and the writing itself.</summary>
internal sealed class ReportOutput
{
    private static readonly string[] FormatNames = [.. ReportWriters.All.Select(writer => writer.Format)];

    private readonly OutputOption _output = new("formats");

    private readonly Option<int[]> _formats = new("--format", "-f")
    {
        Description = $"{Words.Or(FormatNames)}, or several separated by commas. [default: text]",
        HelpName = "LIST",
        CustomParser = result => OptionValues.SomeOf(result, FormatNames),
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _output.AddTo(command);
        command.Add(_formats);
    }

    /// <summary>Whether the command line says how or where to the report is written.</summary>
    public bool IsAsked(ParseResult parse) => _output.IsAsked(parse) || parse.GetValue(_formats) is [_, ..];

    /// <summary>Ends the run where the options contradict each other or what is there: reading may take a while.</summary>
    /// <exception cref="UsageException">They contradict each other.</exception>
    /// <exception cref="ExportException">There is a file where a directory is needed.</exception>
    public void Validate(ParseResult parse)
    {
        if (parse.GetValue(_formats) is { Length: > 1 }) _output.RequireDirectory(parse, "--format: found several formats");
    }

    /// <summary>Writes the report.</summary>
    public void Write(ParseResult parse, CheckReport report, Surroundings surroundings, Reporter reporter)
    {
        IReportWriter[] writers = parse.GetValue(_formats) is [_, ..] formats
            ? [.. formats.Select(format => ReportWriters.All[format])]
            : [ReportWriters.All[0]];
        if (!_output.IsStandardOutput(parse)) report = report with { UseColor = false };
        (string, Action<Stream>)[] files =
            [.. writers.Select(writer => (writer.FileName, (Action<Stream>)(stream => writer.Write(report, stream))))];
        _output.Write(parse, surroundings, reporter, files);
    }
}
