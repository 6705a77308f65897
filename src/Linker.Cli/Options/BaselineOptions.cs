using System.CommandLine;
using Linker.Checking.Baselines;
using Linker.Checking.Findings;
using Linker.Cli.Input;
using Linker.Cli.Output;
using Linker.Configuration;

namespace Linker.Cli.Options;

/// <summary>The options that keep known findings out of reports.</summary>
internal sealed class BaselineOptions
{
    /// <summary>What baselines are called in the documentation; a file of that name is never read as an article.</summary>
    public const string UsualName = "linker-baseline.json";

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "Report only what this baseline does not know.",
        HelpName = "FILE",
        CustomParser = OptionValues.Path,
    };

    private readonly Option<string?> _writeBaseline = new("--write-baseline")
    {
        Description = "Write a baseline that knows everything that is found now.",
        HelpName = "FILE",
        CustomParser = OptionValues.Path,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_baseline);
        command.Add(_writeBaseline);
    }

    /// <summary>Reads the baseline that the command line or the configuration names; null where neither does.</summary>
    /// <exception cref="BaselineException">It cannot be read.</exception>
    public Baseline? Read(ParseResult parse, LinkerConfiguration configuration)
    {
        // A new baseline replaces the old one.
        if (parse.GetValue(_writeBaseline) is not null || (parse.GetValue(_baseline) ?? configuration.Baseline) is not { } path)
            return null;
        try
        {
            return BaselineFile.Read(path, File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BaselineException(path, "no such file, expected a baseline", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BaselineException(path, OptionValues.Unreadable(error), error);
        }
    }

    /// <summary>Writes a baseline where the command line asks for one.</summary>
    /// <returns>The baseline that was written; null where none was.</returns>
    public Baseline? Write(ParseResult parse, IReadOnlyList<Finding> findings, Surroundings surroundings, Reporter reporter)
    {
        if (parse.GetValue(_writeBaseline) is not { } path) return null;
        var baseline = Baseline.FromFindings(findings);
        OutputFiles.Write([(path, stream => BaselineFile.Write(baseline, stream))], surroundings.Interrupt);
        reporter.Note($"Wrote  {path} with {Figures.Count(findings.Count, "finding")}");
        return baseline;
    }
}
