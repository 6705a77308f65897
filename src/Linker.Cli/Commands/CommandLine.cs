using System.CommandLine;
using System.CommandLine.Help;
using Linker.Checking.Baselines;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Configuration;
using Linker.Corpus;
using Linker.Ground.Files;

namespace Linker.Cli.Commands;

/// <summary>The command line as a whole: which command runs, and what becomes of what goes wrong in it.</summary>
internal static class CommandLine
{
    // A path that begins with @ is a path, not a file with further arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command to its end.</summary>
    /// <returns>The exit code, see <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var parse = Root(surroundings).Parse(arguments, Parsing);
        if (parse.Action is not (HelpWithExamples or ShowVersion) && UsageErrors.Find(parse) is { } mistake)
        {
            // What the options say about colour is part of what may be wrong.
            var isColored = surroundings is { ErrorIsTerminal: true, IsColorUnwanted: false };
            new Reporter(surroundings.Error, Verbosity.Normal, isColored).Error(mistake);
            return (int)ExitCode.Failed;
        }

        return Guarded(parse, surroundings, CommonOptions.Reporter(parse, surroundings));
    }

    private static int Guarded(ParseResult parse, Surroundings surroundings, Reporter reporter)
    {
        try
        {
            using var output = OutputFiles.CreateText(surroundings.Output);
            return parse.Invoke(new()
            {
                Output = output,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (OperationCanceledException) when (surroundings.Interrupt.IsCancellationRequested)
        {
            reporter.Error("interrupted");
            return (int)ExitCode.Interrupted;
        }
        catch (Exception error) when (error is UsageException or CorpusException or ExportException
            or ConfigurationException or BaselineException)
        {
            reporter.Error(error.Message);
            return (int)ExitCode.Failed;
        }
#pragma warning disable CA1031 // Whatever it is, the user gets one line and not a trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            fault = (fault as AggregateException)?.GetBaseException() ?? fault;
            reporter.Error($"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}; " +
                "this is a fault in Linker; please report it (-v shows where it happened)");
            reporter.Details(fault);
            return (int)ExitCode.Failed;
        }
    }

    private static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand("Reads a knowledge base of support articles and links it into a graph.")
        {
            HelpName = "linker",
        };
        root.Add(new BuildCommand(surroundings));
        root.Add(new ExtractCommand(surroundings));
        root.Add(new CheckCommand(surroundings));
        root.Add(new ListCommand(surroundings));
        root.Add(new StatsCommand(surroundings));
        root.Add(new ShowCommand(surroundings));
        root.Add(new PathCommand(surroundings));
        root.Add(new FileCommand(surroundings));
        root.Add(new RankCommand(surroundings));
        root.Add(new CyclesCommand(surroundings));
        root.Add(new DiffCommand(surroundings));
        root.Add(new ExportCommand(surroundings));
        root.Directives.Clear();
        root.Options.Clear();
        CommonOptions.AddTo(root);
        // The parser's own options also answer to /?, /h and -?, which are paths.
        root.Add(new HelpOption("--help", "-h") { Description = "Show help.", Action = new HelpWithExamples() });
        root.Add(new VersionOption("--version") { Description = "Show the version.", Action = new ShowVersion() });
        return root;
    }
}
