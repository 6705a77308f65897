using System.Runtime.InteropServices;

namespace Linker.Extraction;

/// <summary>Folds an article's citations into one reference a target.</summary>
internal static class ReferenceList
{
    /// <summary>The references of the article <paramref name="id"/>, in order of the first citation; it cites not itself.</summary>
    public static IReadOnlyList<Reference> Of(string id, List<Citation> citations)
    {
        if (citations.Count == 0)
            return [];

        if (citations.Count == 1)
            return citations[0].Target == id ? [] : [ReferenceTo(citations[0])];

        var references = new List<Reference>(citations.Count);
        var indexOf = new Dictionary<string, int>(citations.Count, StringComparer.Ordinal);
        foreach (var citation in citations)
        {
            if (citation.Target == id)
                continue;

            ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(indexOf, citation.Target, out var isKnown);
            if (isKnown)
            {
                var first = references[index];
                references[index] = first with { Count = first.Count + 1, Title = first.Title ?? citation.Title };
                continue;
            }

            index = references.Count;
            references.Add(ReferenceTo(citation));
        }

        return references.Count == 0 ? [] : references.ToArray();
    }

    private static Reference ReferenceTo(Citation citation) =>
        new(citation.Target, citation.Title, citation.Section, citation.Line, Count: 1);
}
