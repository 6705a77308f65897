namespace Linker.Extraction;

/// <summary>Another article that is cited by its id, once however often it is cited.</summary>
/// <param name="Target">The cited id in canonical form.</param>
/// <param name="Title">The first cited title that stands beside the id; null where none does.</param>
/// <param name="Section">The section of the first citation; null where it stands before the first heading.</param>
/// <param name="Line">The 1-based line of the first citation.</param>
/// <param name="Count">How often the article cites the target.</param>
public sealed record Reference(string Target, string? Title, string? Section, int Line, int Count)
{
    /// <summary>How many citations are compared with each other; more are looked up.</summary>
    private const int MostCompared = 16;

    /// <summary>The references of the article <paramref name="id"/>, in order of the first citation; one for each target but itself.</summary>
    internal static IReadOnlyList<Reference> FromCitations(string id, List<Citation> citations)
    {
        if (citations.Count == 0) return [];

        if (citations.Count == 1) return citations[0].Target == id ? [] : [FromCitation(citations[0])];

        var references = new Reference[citations.Count];
        var count = 0;
        var indexOf = citations.Count > MostCompared ? new Dictionary<string, int>(citations.Count, StringComparer.Ordinal) : null;
        foreach (var citation in citations)
        {
            if (citation.Target == id) continue;

            var index = indexOf is null
                ? IndexOf(citation.Target, references.AsSpan(0, count))
                : indexOf.GetValueOrDefault(citation.Target, -1);
            if (index >= 0)
            {
                var first = references[index];
                references[index] = first with { Count = first.Count + 1, Title = first.Title ?? citation.Title };
                continue;
            }

            indexOf?.Add(citation.Target, count);
            references[count++] = FromCitation(citation);
        }

        return count == references.Length ? references : references[..count];
    }

    private static int IndexOf(string target, ReadOnlySpan<Reference> references)
    {
        for (var i = 0; i < references.Length; i++)
        {
            if (references[i].Target == target) return i;
        }

        return -1;
    }

    private static Reference FromCitation(Citation citation) =>
        new(citation.Target, citation.Title, citation.Section, citation.Line, Count: 1);
}
