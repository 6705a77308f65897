using Linker.Articles;

namespace Linker.Extraction;

/// <summary>Splits the keywords header. Old articles put bars and the number of a service request between keywords.</summary>
internal static class KeywordList
{
    private const string ServiceRequestMark = "SR#";

    /// <summary>The keywords of <paramref name="written"/>, each once, in order.</summary>
    public static IReadOnlyList<string> Parse(string? written, StringPool pool)
    {
        if (written is null)
            return [];

        var keywords = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
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
            else if (pool.Get(word) is var keyword && seen.Add(keyword))
                keywords.Add(keyword);
        }

        return keywords;
    }
}
