using Linker.Checking;
using Linker.Corpus;

namespace Linker.Configuration;

/// <summary>Severities of rules for some of the documents.</summary>
/// <param name="Paths">
/// Globs relative to the configuration's folder; one without a slash matches a name at any depth, and one that matches a
/// folder speaks for everything below it.
/// </param>
/// <param name="Rules">The severity of rules, by code.</param>
public sealed record RuleOverride(IReadOnlyList<string> Paths, IReadOnlyDictionary<string, Severity> Rules)
{
    private readonly PathRule[] _paths = [.. Paths.Select(PathRule.ParseOption)];

    /// <summary>Whether it speaks of a document.</summary>
    /// <param name="path">The path relative to the configuration's folder, with forward slashes.</param>
    internal bool Matches(ReadOnlySpan<char> path)
    {
        for (var i = 1; i < path.Length; i++)
        {
            if (path[i] == '/' && MatchesAny(path[..i], isFolder: true)) return true;
        }

        return MatchesAny(path, isFolder: false);
    }

    private bool MatchesAny(ReadOnlySpan<char> path, bool isFolder)
    {
        foreach (var rule in _paths)
        {
            if (rule.Matches(path, isFolder)) return true;
        }

        return false;
    }
}
