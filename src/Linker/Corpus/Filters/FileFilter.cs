namespace Linker.Corpus.Filters;

/// <summary>The globs of <c>--include</c> and <c>--exclude</c>, for paths relative to an argument.</summary>
internal sealed class FileFilter
{
    private readonly PathRules _include;
    private readonly PathRules _exclude;

    /// <exception cref="CorpusException">A glob is malformed.</exception>
    internal FileFilter(CorpusOptions options) =>
        (_include, _exclude) = (Parse(options.Include), Parse(options.Exclude));

    /// <summary>Whether the file or folder itself is excluded; the caller checks the folders above it.</summary>
    internal bool Excludes(ReadOnlySpan<char> path, bool isFolder) => _exclude.Match(path, isFolder);

    /// <summary>Whether the file, or a folder above it, is included.</summary>
    internal bool Includes(ReadOnlySpan<char> file) => _include.IsEmpty || _include.MatchFileOrFolderAbove(file);

    /// <summary>Whether the file is included, and neither it nor a folder above it is excluded.</summary>
    internal bool Takes(ReadOnlySpan<char> file) => Includes(file) && !_exclude.MatchFileOrFolderAbove(file);

    private static PathRules Parse(IReadOnlyList<string> globs) => new([.. globs.Select(Parse)]);

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
