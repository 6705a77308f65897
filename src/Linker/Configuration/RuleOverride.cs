using Linker.Checking;
using Linker.Corpus.Filters;

namespace Linker.Configuration;

/// <summary>Severities of rules for some of the documents.</summary>
/// <param name="Paths">
/// Globs relative to the configuration's folder; one without a slash matches a name at any depth, and one that matches a
/// folder speaks for everything below it.
/// </param>
/// <param name="Rules">The severity of rules, by code.</param>
public sealed record RuleOverride(IReadOnlyList<string> Paths, IReadOnlyDictionary<string, Severity> Rules)
{
    private readonly PathRules _paths = new([.. Paths.Select(PathRule.ParseOption)]);

    /// <summary>Whether it speaks of a document.</summary>
    /// <param name="path">The path relative to the configuration's folder, with forward slashes.</param>
    internal bool Matches(ReadOnlySpan<char> path) => _paths.MatchFileOrFolderAbove(path);
}
