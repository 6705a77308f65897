namespace Linker.Extraction;

/// <summary>Folds an article's citations into one reference a target.</summary>
internal static class ReferenceList
{
    /// <summary>So few citations are compared with each other; more are looked up.</summary>
    private const int MostCompared = 16;

    /// <summary>The references of the article <paramref name="id"/>, in order of the first citation; it cites not itself.</summary>
    public static IReadOnlyList<Reference> Of(string id, List<Citation> citations)
    {
        if (citations.Count == 0) return [];

        if (citations.Count == 1) return citations[0].Target == id ? [] : [ReferenceTo(citations[0])];

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
            references[count++] = ReferenceTo(citation);
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

    private static Reference ReferenceTo(Citation citation) =>
        new(citation.Target, citation.Title, citation.Section, citation.Line, Count: 1);
}
