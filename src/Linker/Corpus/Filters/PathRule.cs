using Linker.Corpus.Globs;

namespace Linker.Corpus.Filters;

/// <summary>
/// A glob with gitignore's conventions around it: without a slash it matches a name at any depth, with one it is anchored,
/// a leading slash only anchors, and a trailing slash makes it match folders only.
/// </summary>
internal sealed class PathRule
{
    private readonly Glob _glob;
    private readonly bool _foldersOnly;
    private readonly bool _nameOnly;

    private PathRule(Glob glob, bool foldersOnly, bool nameOnly, bool negated) =>
        (_glob, _foldersOnly, _nameOnly, IsNegated) = (glob, foldersOnly, nameOnly, negated);

    /// <summary>Whether the rule takes back what others ignore.</summary>
    internal bool IsNegated { get; }

    /// <summary>Reads a glob of <c>--include</c> or <c>--exclude</c>.</summary>
    internal static PathRule ParseOption(string pattern) =>
        Parse(pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[1..] : pattern, negated: false, braces: true);

    /// <summary>Reads a line of an ignore file; null where it is blank or a comment.</summary>
    internal static PathRule? ParseIgnoreLine(string line)
    {
        line = TrimTrailingBlanks(line);
        if (line.Length == 0 || line[0] == '#') return null;
        var negated = line[0] == '!';
        return Parse(negated ? line[1..] : line, negated, braces: false);
    }

    /// <param name="path">The path relative to what the rule is anchored to.</param>
    /// <param name="isFolder">Whether the path is a folder.</param>
    internal bool Matches(ReadOnlySpan<char> path, bool isFolder) =>
        (isFolder || !_foldersOnly) && _glob.IsMatch(_nameOnly ? path[(path.LastIndexOf('/') + 1)..] : path);

    private static PathRule Parse(string pattern, bool negated, bool braces)
    {
        var glob = pattern.TrimEnd('/');
        if (glob.Length == 0) throw new FormatException("there is no name in it; expected something like drafts/ or *.md");
        return new PathRule(Glob.Parse(glob, braces), glob.Length < pattern.Length, !glob.Contains('/'), negated);
    }

    // A blank at the end counts only behind a backslash.
    private static string TrimTrailingBlanks(string line)
    {
        var trimmed = line.TrimEnd('\r').TrimEnd(' ');
        var backslashes = trimmed.Length - trimmed.TrimEnd('\\').Length;
        return backslashes % 2 == 1 && trimmed.Length < line.Length && line[trimmed.Length] == ' ' ? trimmed + " " : trimmed;
    }
}

/// <summary>Several rules, of which any one decides.</summary>
internal readonly struct PathRules(PathRule[] rules)
{
    /// <summary>Whether there are no rules.</summary>
    internal bool IsEmpty => rules.Length == 0;

    /// <summary>Whether a rule matches the path itself.</summary>
    internal bool Match(ReadOnlySpan<char> path, bool isFolder)
    {
        foreach (var rule in rules)
        {
            if (rule.Matches(path, isFolder)) return true;
        }

        return false;
    }

    /// <summary>Whether a rule matches the file, or a folder above it.</summary>
    internal bool MatchFileOrFolderAbove(ReadOnlySpan<char> file)
    {
        for (var i = 1; i < file.Length; i++)
        {
            if (file[i] == '/' && Match(file[..i], isFolder: true)) return true;
        }

        return Match(file, isFolder: false);
    }
}
