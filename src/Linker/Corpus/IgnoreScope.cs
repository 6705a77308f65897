namespace Linker.Corpus;

/// <summary>The rules of one ignore file, and of those in the folders above it, which speak only where it is silent.</summary>
/// <param name="outer">The next ignore file upward.</param>
/// <param name="rules">The rules in the order of the file.</param>
/// <param name="prefix">The way from the ignore file's folder down to where paths begin after <paramref name="skip"/>.</param>
/// <param name="skip">How many characters of a walked path to leave away.</param>
internal sealed class IgnoreScope(IgnoreScope? outer, PathRule[] rules, string prefix, int skip)
{
    /// <summary>Whether the path, as it is printed, is ignored: the last rule that matches it decides.</summary>
    internal bool Ignores(string path, bool isFolder)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Decide(path, isFolder) is { } rule) return !rule.IsNegated;
        }

        return false;
    }

    private IgnoreScope? Outer => outer;

    private PathRule? Decide(string path, bool isFolder)
    {
        var below = path.AsSpan(skip);
        var relative = prefix.Length == 0 ? below : string.Concat(prefix, below);
        for (var i = rules.Length - 1; i >= 0; i--)
        {
            if (rules[i].Matches(relative, isFolder)) return rules[i];
        }

        return null;
    }
}
