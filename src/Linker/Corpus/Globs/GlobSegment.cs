namespace Linker.Corpus.Globs;

/// <summary>One name of a glob: what stands between two slashes.</summary>
internal sealed class GlobSegment
{
    /// <summary>The name <c>**</c>.</summary>
    internal static readonly GlobSegment DoubleStar = new([]);

    private readonly GlobToken[] _tokens;
    private readonly string? _literal;

    internal GlobSegment(GlobToken[] tokens)
    {
        _tokens = tokens;
        if (Array.TrueForAll(tokens, token => token.Kind == GlobTokenKind.Literal))
            _literal = new string([.. tokens.Select(token => token.Unit)]);
    }

    internal bool IsDoubleStar => ReferenceEquals(this, DoubleStar);

    // Only the last star ever has to be retried, so the loop is linear but for that star.
    internal bool IsMatch(ReadOnlySpan<char> name)
    {
        if (_literal is not null) return name.SequenceEqual(_literal);
        int next = 0, index = 0, retryNext = -1, retryIndex = 0;
        while (index < name.Length)
        {
            if (next < _tokens.Length)
            {
                if (_tokens[next].Kind == GlobTokenKind.Star)
                {
                    retryNext = ++next;
                    retryIndex = index;
                    continue;
                }

                var width = _tokens[next].Match(name, index);
                if (width > 0)
                {
                    next++;
                    index += width;
                    continue;
                }
            }

            if (retryNext < 0) return false;
            next = retryNext;
            index = ++retryIndex;
        }

        return next == _tokens.Length || (next == _tokens.Length - 1 && _tokens[next].Kind == GlobTokenKind.Star);
    }
}
