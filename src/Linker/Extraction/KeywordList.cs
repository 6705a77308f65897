namespace Linker.Extraction;

/// <summary>Splits the keywords header. Old articles put bars and the number of a service request between keywords.</summary>
internal sealed class KeywordList(StringPool pool)
{
    private const string ServiceRequestMark = "SR#";
    private const int MostCompared = 16;

    private readonly List<string> _keywords = [];

    /// <summary>The keywords of <paramref name="written"/>, each once, in order.</summary>
    public IReadOnlyList<string> Parse(ReadOnlySpan<char> written)
    {
        if (written.IsEmpty) return [];

        _keywords.Clear();
        HashSet<string>? seen = null;
        var isServiceRequest = false;
        foreach (var range in written.SplitAny(' ', '\t', ',', ';', '|'))
        {
            var word = written[range];
            if (word.IsEmpty) continue;
            if (word is ServiceRequestMark) isServiceRequest = true;
            else if (isServiceRequest) isServiceRequest = false;
            else if (pool.Get(word) is var keyword && IsNew(keyword, ref seen)) _keywords.Add(keyword);
        }

        return _keywords.ToArray();
    }

    /// <summary>Few words are compared one by one, which is faster than a set.</summary>
    private bool IsNew(string keyword, ref HashSet<string>? seen)
    {
        if (_keywords.Count < MostCompared) return !_keywords.Contains(keyword);
        seen ??= new HashSet<string>(_keywords, StringComparer.Ordinal);
        return seen.Add(keyword);
    }
}
