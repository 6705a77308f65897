using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Output;
using Linker.Ground.Files;

namespace Linker.Cli.Options;

/// <summary>The option that says where an answer is written, and the writing itself.</summary>
/// <param name="several">What a directory is for, in the plural; null where the answer is always one file.</param>
internal sealed class OutputOption(string? several = null)
{
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write to, or - for standard output"
            + (several is null ? ". [default: -]" : $"; a directory for several {several}. [default: -]"),
        HelpName = "FILE",
        CustomParser = OptionValues.Path,
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_output);

    /// <summary>Whether the command line has the option.</summary>
    public bool IsAsked(ParseResult parse) => parse.GetValue(_output) is not null;

    /// <summary>Whether the answer goes to standard output.</summary>
    public bool IsStandardOutput(ParseResult parse) => PathOf(parse) == OutputFiles.StandardOutput;

    /// <summary>Ends the run where the option does not name a directory for several files: reading may take a while.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="found">What was found where the option says standard output.</param>
    /// <exception cref="UsageException">It says standard output.</exception>
    /// <exception cref="ExportException">There is a file where the directory is needed.</exception>
    public void RequireDirectory(ParseResult parse, string found)
    {
        if (IsStandardOutput(parse)) throw new UsageException($"{found}, expected -o with a directory to write them to");
        if (File.Exists(PathOf(parse)))
        {
            throw new ExportException(
                PathOf(parse), $"it is a file; several {several} need a directory, which is made where there is none");
        }
    }

    /// <summary>Writes the answer to standard output, to one file or to files of these names in a directory.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="surroundings">Where standard output is.</param>
    /// <param name="reporter">Says which files were written; null where that is not worth a line.</param>
    /// <param name="files">The names of the files in a directory, and what writes the contents.</param>
    /// <param name="jobs">How many files are written at a time.</param>
    public void Write(
        ParseResult parse,
        Surroundings surroundings,
        Reporter? reporter,
        IReadOnlyList<(string Name, Action<Stream> Write)> files,
        int jobs = 1)
    {
        if (IsStandardOutput(parse))
        {
            OutputFiles.WriteToStandardOutput(surroundings, files[0].Write);
            return;
        }

        var output = PathOf(parse);
        var isDirectory = several is not null
            && (files.Count > 1 || Directory.Exists(output) || Path.EndsInDirectorySeparator(output));
        (string Path, Action<Stream> Write)[] written =
            [.. files.Select(file => (isDirectory ? Path.Join(output, file.Name) : output, file.Write))];
        OutputFiles.Write(written, surroundings.Interrupt, jobs);
        reporter?.Note($"Wrote  {string.Join(", ", written.Select(static file => file.Path))}");
    }

    private string PathOf(ParseResult parse) => parse.GetValue(_output) ?? OutputFiles.StandardOutput;
}
