using Linker.Checking.Findings;
using Linker.Corpus.Filters;

namespace Linker.Configuration;

/// <summary>The settings of a <c>linker.json</c>. One that it does not give is null or empty; the command line takes precedence.</summary>
public sealed record LinkerConfiguration
{
    /// <summary>The configuration without a file.</summary>
    public static LinkerConfiguration Default { get; } = new();

    /// <summary>The severity of rules, by code, whatever the path.</summary>
    public IReadOnlyDictionary<string, Severity> Rules { get; init; } = new Dictionary<string, Severity>();

    /// <summary>Severities for some paths; the last one that matches a path and rule counts.</summary>
    public IReadOnlyList<RuleOverride> Overrides { get; init; } = [];

    /// <summary>The baseline's path, made out from the configuration's folder.</summary>
    public string? Baseline { get; init; }

    /// <summary>Globs of which a file has to match one, as <see cref="Corpus.CorpusOptions.Include"/> has them.</summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Globs of which a file may match none, as <see cref="Corpus.CorpusOptions.Exclude"/> has them.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Whether <c>.linkerignore</c> files count.</summary>
    public bool? UseIgnoreFiles { get; init; }

    /// <summary>From which severity on a check fails.</summary>
    public FailOn? FailOn { get; init; }

    /// <summary>How many threads work; at least 1.</summary>
    public int? Jobs { get; init; }

    /// <summary>Whether an unreadable document stops the run.</summary>
    public bool? Strict { get; init; }

    /// <summary>The kinds of nodes and edges: the built-in ones and those of the file.</summary>
    public KindSet Kinds { get; init; } = KindSet.BuiltIn;

    /// <summary>The folder that overrides' globs are relative to; null where there is no file.</summary>
    internal string? Folder { get; init; }

    /// <summary>The severity of findings of a rule in a document.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The document's path as outputs print it: absolute, or relative to the working directory.</param>
    public Severity SeverityOf(Rule rule, string path)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var severity = Rules.TryGetValue(rule.Code, out var configured) ? configured : rule.Severity;
        string? relative = null;
        foreach (var one in Overrides)
        {
            if (one.Rules.TryGetValue(rule.Code, out var here) && one.Matches(relative ??= RelativeToFolder(path)))
                severity = here;
        }

        return severity;
    }

    private string RelativeToFolder(string path)
    {
        var relative = Folder is null ? path : Path.GetRelativePath(Folder, path);
        return relative.Replace('\\', '/');
    }
}

/// <summary>Severities of rules for some of the documents.</summary>
/// <param name="Paths">
/// Globs relative to the configuration's folder; one without a slash matches a name at any depth, and one that matches a
/// folder matches everything below it.
/// </param>
/// <param name="Rules">The severity of rules, by code.</param>
public sealed record RuleOverride(IReadOnlyList<string> Paths, IReadOnlyDictionary<string, Severity> Rules)
{
    private readonly PathRules _paths = new([.. Paths.Select(PathRule.ParseOption)]);

    /// <summary>Whether it applies to a document.</summary>
    /// <param name="path">The path relative to the configuration's folder, with forward slashes.</param>
    internal bool Matches(ReadOnlySpan<char> path) => _paths.MatchFileOrFolderAbove(path);
}
