using System.CommandLine;
using Linker.Articles;
using Linker.Checking;
using Linker.Checking.Mending;
using Linker.Cli.Commands;
using Linker.Cli.Input;
using Linker.Cli.Output;

namespace Linker.Cli.Options;

/// <summary>The options that mend wrong numbers whose right ones are certain.</summary>
internal sealed class MendingOptions
{
    private readonly Option<bool> _diff = new("--diff")
    {
        Description = "Print what --fix would change, as a unified diff, and no report.",
    };

    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "Replace the cited numbers whose right ones are certain; nothing else in a file changes.",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_diff);
        command.Add(_fix);
    }

    /// <summary>Ends the run where the options contradict each other.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="isReportAsked">Whether the command line says how or where to a report is written.</param>
    /// <exception cref="UsageException">They do.</exception>
    public void Validate(ParseResult parse, bool isReportAsked)
    {
        if (parse.GetValue(_diff) && parse.GetValue(_fix))
            throw new UsageException("found both --diff and --fix, expected one of them");
        if (parse.GetValue(_diff) && isReportAsked)
        {
            throw new UsageException(
                "found --diff with --format or --output, which are for reports; a diff goes to standard output, without one");
        }
    }

    /// <summary>Ends the run where a graph is to be mended.</summary>
    /// <exception cref="UsageException">It is.</exception>
    public void RequireArticles(ParseResult parse, string graph)
    {
        if (IsOn(parse))
            throw new UsageException($"{graph}: found a graph, expected articles: --diff and --fix work on those");
    }

    /// <summary>Whether anything is to be mended or shown as mended.</summary>
    public bool IsOn(ParseResult parse) => parse.GetValue(_diff) || parse.GetValue(_fix);

    /// <summary>Whether a diff takes the report's place.</summary>
    public bool PrintsDiff(ParseResult parse) => parse.GetValue(_diff);

    /// <summary>Mends what can be mended, or shows how.</summary>
    /// <returns>The findings that are no more.</returns>
    public IReadOnlySet<Finding> Run(
        ParseResult parse, IReadOnlyList<Finding> findings, Surroundings surroundings, Reporter reporter)
    {
        var documents = new CorpusMender(new KnowledgeBaseIds()).Mend(findings).ToArray();
        reporter.Warn([.. documents.SelectMany(document => document.Skipped).Select(skipped => skipped.Message)]);
        if (PrintsDiff(parse))
        {
            OutputFiles.WriteToStandardOutput(surroundings, stream =>
            {
                foreach (var document in documents) UnifiedDiff.Write(document, stream);
            });
            return new HashSet<Finding>();
        }

        foreach (var document in documents)
        {
            surroundings.Interrupt.ThrowIfCancellationRequested();
            CorpusMender.Apply(document);
        }

        var mended = documents.SelectMany(document => document.Mended).ToHashSet();
        var files = documents.Count(document => document.Mended.Count > 0);
        reporter.Note($"Mended {Count.Of(mended.Count, "number")} in {Count.Of(files, "file")}");
        return mended;
    }
}
