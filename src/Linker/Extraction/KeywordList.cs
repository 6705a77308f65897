using Linker.Articles;

namespace Linker.Extraction;

/// <summary>Splits the keywords header. Old articles put bars and the number of a service request between keywords.</summary>
internal static class KeywordList
{
    private const string ServiceRequestMark = "SR#";
    private const int MostCompared = 16;

    /// <summary>The keywords of <paramref name="written"/>, each once, in order.</summary>
    public static IReadOnlyList<string> Parse(string? written, StringPool pool)
    {
        if (written is null)
            return [];

        var keywords = new List<string>();
        HashSet<string>? seen = null;
        var isServiceRequest = false;
        var text = written.AsSpan();
        foreach (var range in text.SplitAny(' ', '\t', ',', ';', '|'))
        {
            var word = text[range];
            if (word.IsEmpty)
                continue;
            if (word is ServiceRequestMark)
                isServiceRequest = true;
            else if (isServiceRequest)
                isServiceRequest = false;
            else if (pool.Get(word) is var keyword && IsNew(keyword, keywords, ref seen))
                keywords.Add(keyword);
        }

        return keywords.ToArray();
    }

    /// <summary>A look at each of a few words is faster than a set, which only long lists are given.</summary>
    private static bool IsNew(string keyword, List<string> keywords, ref HashSet<string>? seen)
    {
        if (keywords.Count < MostCompared)
            return !keywords.Contains(keyword);
        seen ??= new HashSet<string>(keywords, StringComparer.Ordinal);
        return seen.Add(keyword);
    }
}
