using System.CommandLine;
using Linker.Articles;
using Linker.Checking.Findings;
using Linker.Checking.Fixing;
using Linker.Cli.Input;
using Linker.Cli.Output;

namespace Linker.Cli.Options;

/// <summary>The options that replace wrong numbers where the right ones are certain.</summary>
internal sealed class FixingOptions
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

    /// <summary>Ends the run where a graph is to be fixed.</summary>
    /// <exception cref="UsageException">It is.</exception>
    public void RequireArticles(ParseResult parse, string graph)
    {
        if (IsOn(parse))
            throw new UsageException($"{graph}: found a graph, expected articles: --diff and --fix work on those");
    }

    /// <summary>Whether anything is to be fixed, or shown as fixed.</summary>
    public bool IsOn(ParseResult parse) => parse.GetValue(_diff) || parse.GetValue(_fix);

    /// <summary>Whether a diff is printed instead of the report.</summary>
    public bool PrintsDiff(ParseResult parse) => parse.GetValue(_diff);

    /// <summary>Fixes what can be fixed, or shows how.</summary>
    /// <returns>The findings that are fixed.</returns>
    public IReadOnlySet<Finding> Run(
        ParseResult parse, IReadOnlyList<Finding> findings, Surroundings surroundings, Reporter reporter)
    {
        var documents = new CorpusFixer(new KnowledgeBaseIds()).Fix(findings).ToArray();
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
            CorpusFixer.Apply(document);
        }

        var fixedFindings = documents.SelectMany(document => document.Fixed).ToHashSet();
        var files = documents.Count(document => document.Fixed.Count > 0);
        reporter.Note($"Fixed {Figures.Count(fixedFindings.Count, "number")} in {Figures.Count(files, "file")}");
        return fixedFindings;
    }
}
