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

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write to, or - for standard output; a directory for several formats. [default: -]",
        HelpName = "FILE",
        CustomParser = OptionValues.Path,
    };

    private readonly Option<int[]> _formats = new("--format", "-f")
    {
        Description = $"{Words.Or(FormatNames)}, or several separated by commas. [default: text]",
        HelpName = "LIST",
        CustomParser = result => OptionValues.SomeOf(result, FormatNames),
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_output);
        command.Add(_formats);
    }

    /// <summary>Whether the command line says how or where to the report is written.</summary>
    public bool IsAsked(ParseResult parse) => parse.GetValue(_output) is not null || parse.GetValue(_formats) is [_, ..];

    /// <summary>Ends the run where the options contradict each other or what is there: reading may take a while.</summary>
    /// <exception cref="UsageException">They contradict each other.</exception>
    /// <exception cref="ExportException">There is a file where a directory is needed.</exception>
    public void Validate(ParseResult parse)
    {
        if (parse.GetValue(_formats) is not { Length: > 1 }) return;
        if (parse.GetValue(_output) is not { } output || output == OutputFiles.StandardOutput)
            throw new UsageException("--format: found several formats, expected -o with a directory to write them to");
        if (File.Exists(output))
            throw new ExportException(output, "it is a file; several formats need a directory, which is made where there is none");
    }

    /// <summary>Writes the report.</summary>
    public void Write(ParseResult parse, CheckReport report, Surroundings surroundings, Reporter reporter)
    {
        var output = parse.GetValue(_output) ?? OutputFiles.StandardOutput;
        IReportWriter[] writers = parse.GetValue(_formats) is [_, ..] formats
            ? [.. formats.Select(format => ReportWriters.All[format])]
            : [ReportWriters.All[0]];
        if (output == OutputFiles.StandardOutput)
        {
            OutputFiles.WriteToStandardOutput(surroundings, stream => writers[0].Write(report, stream));
            return;
        }

        var toFolder = writers.Length > 1 || Directory.Exists(output) || Path.EndsInDirectorySeparator(output);
        (string Path, Action<Stream>)[] files =
        [
            .. writers.Select(writer => (
                toFolder ? Path.Join(output, writer.FileName) : output,
                (Action<Stream>)(stream => writer.Write(report with { UseColor = false }, stream)))),
        ];
        OutputFiles.Write(files, surroundings.Interrupt);
        reporter.Note($"Wrote  {string.Join(", ", files.Select(file => file.Path))}");
    }
}
