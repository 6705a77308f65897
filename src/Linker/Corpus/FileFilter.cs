namespace Linker.Corpus;

/// <summary>What <c>--include</c> and <c>--exclude</c> say about paths relative to an argument.</summary>
internal sealed class FileFilter
{
    private readonly PathRule[] _include;
    private readonly PathRule[] _exclude;

    /// <exception cref="CorpusException">A glob is malformed.</exception>
    internal FileFilter(CorpusOptions options) =>
        (_include, _exclude) = (Parse(options.Include), Parse(options.Exclude));

    /// <summary>Whether the file or folder itself is excluded; the folders above it are the caller's business.</summary>
    internal bool Excludes(ReadOnlySpan<char> path, bool isFolder) => MatchesAny(_exclude, path, isFolder);

    /// <summary>Whether the file, or a folder above it, is included.</summary>
    internal bool Includes(ReadOnlySpan<char> file) => _include.Length == 0 || MatchesOnTheWay(_include, file);

    /// <summary>Whether the file is included, and neither it nor a folder above it is excluded.</summary>
    internal bool Takes(ReadOnlySpan<char> file) => Includes(file) && !MatchesOnTheWay(_exclude, file);

    private static bool MatchesOnTheWay(PathRule[] rules, ReadOnlySpan<char> file)
    {
        for (var i = 0; i < file.Length; i++)
        {
            if (file[i] == '/' && MatchesAny(rules, file[..i], isFolder: true)) return true;
        }

        return MatchesAny(rules, file, isFolder: false);
    }

    private static bool MatchesAny(PathRule[] rules, ReadOnlySpan<char> path, bool isFolder)
    {
        foreach (var rule in rules)
        {
            if (rule.Matches(path, isFolder)) return true;
        }

        return false;
    }

    private static PathRule[] Parse(IReadOnlyList<string> globs) => [.. globs.Select(Parse)];

    private static PathRule Parse(string glob)
    {
        try
        {
            return PathRule.ParseOption(glob);
        }
        catch (FormatException error)
        {
            throw Reasons.BadGlob(glob, error);
        }
    }
}
