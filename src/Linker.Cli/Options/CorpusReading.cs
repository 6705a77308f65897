using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Output;
using Linker.Configuration;
using Linker.Corpus;
using Linker.Extraction;
using Linker.Extraction.Serialization;

namespace Linker.Cli.Options;

/// <summary>The argument and the options of every command that reads a corpus, and the reading itself.</summary>
internal sealed class CorpusReading
{
    // They often lie beside the articles, and are none.
    private static readonly string[] OwnFiles = [ConfigurationReader.FileName, BaselineOptions.UsualName];

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "a directory, file, glob or archive (.zip, .tar, .tar.gz), or - for a list of paths on standard "
            + "input",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _include = new("--include")
    {
        Description = "Read only files that match; may be repeated.",
        HelpName = "GLOB",
    };

    private readonly Option<string[]> _exclude = new("--exclude")
    {
        Description = "Pass over files and folders that match; may be repeated.",
        HelpName = "GLOB",
    };

    private readonly Option<bool> _noIgnore = new("--no-ignore")
    {
        Description = "Ignore .linkerignore files.",
    };

    private readonly Option<int?> _jobs = OptionValues.Positive(
        "--jobs", "How many threads read. [default: the number of processors]", "-j");

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Write nothing and end with code 2 where a document had to be passed over.",
    };

    private readonly ConfigurationOption _configuration = new();

    private readonly Option<bool> _noProgress = new("--no-progress", "-n") { Description = "Show no progress bar." };

    /// <summary>Adds the argument and the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        foreach (var option in (Option[])[_include, _exclude, _noIgnore, _jobs, _strict, _noProgress])
            command.Add(option);
        _configuration.AddTo(command);
    }

    /// <summary>The paths that the command line names.</summary>
    public IReadOnlyList<string> Paths(ParseResult parse) => parse.GetRequiredValue(_paths);

    /// <summary>What <c>linker.json</c> says.</summary>
    /// <exception cref="ConfigurationException">It says something wrong.</exception>
    public LinkerConfiguration Configuration(ParseResult parse) => _configuration.Read(parse);

    /// <summary>How many threads work.</summary>
    public int Jobs(ParseResult parse, LinkerConfiguration configuration) =>
        parse.GetValue(_jobs) ?? configuration.Jobs ?? Environment.ProcessorCount;

    /// <summary>Reads the corpus.</summary>
    /// <exception cref="CorpusException">Something that was named cannot be read, or there are no articles.</exception>
    public ExtractedCorpus Read(
        ParseResult parse, LinkerConfiguration configuration, Surroundings surroundings, Reporter reporter)
    {
        using var input = new InterruptibleReader(surroundings.Input, surroundings.Interrupt);
        var options = new CorpusOptions
        {
            Paths = parse.GetRequiredValue(_paths),
            Include = parse.GetValue(_include) is [_, ..] include ? include : configuration.Include,
            Exclude = [.. parse.GetValue(_exclude) is [_, ..] exclude ? exclude : configuration.Exclude, .. OwnFiles],
            UseIgnoreFiles = !parse.GetValue(_noIgnore) && configuration.UseIgnoreFiles is not false,
            StandardInput = input,
        };
        return Report(Paths(parse), reporter, ShowsProgress(parse, surroundings)
            ? ProgressBar.Show(surroundings, IsColored(parse, surroundings), Extract)
            : Extract(progress: null));

        ExtractedCorpus Extract(IExtractionProgress? progress) => CorpusExtractor.Extract(
            options,
            new ExtractionOptions { Jobs = Jobs(parse, configuration), Progress = progress },
            surroundings.Interrupt);
    }

    /// <summary>Takes the paths for files of facts, which were extracted before, and reads those.</summary>
    /// <exception cref="CorpusException">One of them cannot be read, or there are no articles.</exception>
    /// <exception cref="UsageException">The command line says which articles to read.</exception>
    public ExtractedCorpus ReadFacts(
        ParseResult parse, LinkerConfiguration configuration, Surroundings surroundings, Reporter reporter)
    {
        foreach (var option in (Option[])[_include, _exclude, _noIgnore])
        {
            if (parse.GetResult(option) is { Implicit: false })
                throw new UsageException($"found both --facts and {option.Name}, expected one of them: facts are read whole");
        }

        using var input = new InterruptibleStream(surroundings.InputBytes, surroundings.Interrupt);
        return Report(
            Paths(parse),
            reporter,
            FactsCorpus.Read(Paths(parse), input, Jobs(parse, configuration), configuration.Kinds, surroundings.Interrupt));
    }

    /// <summary>Ends the run where the user wants all or nothing and something was passed over.</summary>
    /// <exception cref="UsageException">A document was passed over.</exception>
    public void RequireAll(ParseResult parse, LinkerConfiguration configuration, int passedOver)
    {
        if ((parse.GetValue(_strict) || configuration.Strict is true) && passedOver > 0)
        {
            throw new UsageException(
                $"{Figures.Count(passedOver, "document")} had to be passed over; with --strict nothing is written then");
        }
    }

    /// <summary>Says what was read.</summary>
    private static ExtractedCorpus Report(IReadOnlyList<string> paths, Reporter reporter, ExtractedCorpus corpus)
    {
        reporter.Warn([.. corpus.Problems.Select(problem => $"{problem.Path}: {problem.Reason}")]);
        if (corpus.Articles.Count == 0) throw NoArticles(paths);
        reporter.Note(() => Summary.OfReading(corpus));
        return corpus;
    }

    private static bool IsColored(ParseResult parse, Surroundings surroundings) =>
        CommonOptions.IsColored(parse, surroundings, surroundings.ErrorIsTerminal);

    private bool ShowsProgress(ParseResult parse, Surroundings surroundings) =>
        surroundings.ErrorIsTerminal && !parse.GetValue(_noProgress) && !CommonOptions.IsQuiet(parse);

    private static CorpusException NoArticles(IReadOnlyList<string> paths) => new(
        string.Join(", ", paths.Select(path => path == "-" ? "standard input" : path)),
        "no article found; expected at least one document with an article id such as Q150047");
}
