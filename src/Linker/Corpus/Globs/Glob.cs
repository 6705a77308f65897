namespace Linker.Corpus.Globs;

/// <summary>
/// A path pattern, compiled once and matched without allocation. <c>*</c> and <c>?</c> stay within a name, <c>**</c> as a
/// whole name is any number of folders, <c>[a-z]</c> and <c>[!a-z]</c> are character sets, <c>{a,b}</c> alternatives, and
/// a backslash makes what follows a literal. Names are compared ordinally, with case, on every system.
/// </summary>
/// <remarks>The meaning of <c>**</c> is gitignore's: <c>a/**</c> is everything below <c>a</c> but not <c>a</c>.</remarks>
public sealed class Glob
{
    private readonly GlobSegment[][] _alternatives;

    private Glob(GlobSegment[][] alternatives) => _alternatives = alternatives;

    /// <summary>Compiles a pattern; empty names, as in <c>a//b</c>, do not count.</summary>
    /// <param name="pattern">The pattern, with forward slashes.</param>
    /// <param name="braces">Whether braces are alternatives; in ignore files they are plain characters.</param>
    /// <exception cref="FormatException">A set or brace is not closed, or the pattern ends in a backslash.</exception>
    public static Glob Parse(string pattern, bool braces = true)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        IEnumerable<string> plain = braces ? GlobBraces.Expand(pattern) : [pattern];
        return new Glob([.. plain.Select(GlobParser.Parse)]);
    }

    /// <summary>Whether <paramref name="path"/> has a character that makes it a glob.</summary>
    public static bool HasWildcards(ReadOnlySpan<char> path) => path.ContainsAny("*?[{");

    /// <summary>Whether the whole of <paramref name="path"/>, with forward slashes and none at its ends, matches.</summary>
    public bool IsMatch(ReadOnlySpan<char> path)
    {
        foreach (var segments in _alternatives)
        {
            if (IsMatch(segments, path)) return true;
        }

        return false;
    }

    /// <summary>Whether a path below <paramref name="directory"/> can match, so that it is worth walking.</summary>
    public bool CanMatchBelow(ReadOnlySpan<char> directory)
    {
        foreach (var segments in _alternatives)
        {
            if (CanMatchBelow(segments, directory)) return true;
        }

        return false;
    }

    // The usual loop for wildcards, over names instead of characters: only the last ** ever has to be retried.
    private static bool IsMatch(GlobSegment[] segments, ReadOnlySpan<char> path)
    {
        int next = 0, start = 0, retryNext = -1, retryStart = 0;
        while (start <= path.Length)
        {
            if (next < segments.Length)
            {
                if (segments[next].IsDoubleStar)
                {
                    if (next == segments.Length - 1) return true;
                    retryNext = ++next;
                    retryStart = start;
                    continue;
                }

                var end = EndOfName(path, start);
                if (segments[next].IsMatch(path[start..end]))
                {
                    next++;
                    start = end + 1;
                    continue;
                }
            }

            if (retryNext < 0) return false;
            next = retryNext;
            start = retryStart = EndOfName(path, retryStart) + 1;
        }

        return next == segments.Length;
    }

    private static bool CanMatchBelow(GlobSegment[] segments, ReadOnlySpan<char> directory)
    {
        var start = 0;
        foreach (var segment in segments)
        {
            if (segment.IsDoubleStar || start > directory.Length) return true;
            var end = EndOfName(directory, start);
            if (!segment.IsMatch(directory[start..end])) return false;
            start = end + 1;
        }

        return false;
    }

    private static int EndOfName(ReadOnlySpan<char> path, int start)
    {
        var length = path[start..].IndexOf('/');
        return length < 0 ? path.Length : start + length;
    }
}
