using Linker.Extraction;

namespace Linker.Graph;

/// <summary>
/// Chooses the primary document of each article, whose facts the graph has: the Markdown copy before the raw text, and of
/// two of one dialect the first in ordinal order of paths.
/// </summary>
internal sealed class PrimarySelection
{
    private readonly List<PrimaryDocument> _primaries;
    private readonly List<DuplicateArticle> _duplicates = [];

    public PrimarySelection(IReadOnlyList<ArticleFacts> facts)
    {
        var given = Items.AsSpan(facts).ToArray();
        foreach (ref var one in given.AsSpan())
        {
            var id = NodeIds.WellFormed(one.Id);
            if (!ReferenceEquals(id, one.Id)) one = one with { Id = id };
        }

        var sorted = DocumentOrder.Sorted(given);
        _primaries = new List<PrimaryDocument>(sorted.Length);
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && sorted[end].Id == sorted[start].Id) end++;
            Choose(sorted.AsSpan(start..end));
            start = end;
        }
    }

    /// <summary>One primary for each article, by id, which is well-formed.</summary>
    public IReadOnlyList<PrimaryDocument> Primaries => _primaries;

    /// <summary>The documents that were passed over for another of the same dialect, by id and path.</summary>
    public IReadOnlyList<DuplicateArticle> Duplicates => _duplicates;

    private void Choose(ReadOnlySpan<ArticleFacts> copies)
    {
        var primary = copies[0];
        List<string>? alternates = null;
        for (var i = 1; i < copies.Length; i++)
        {
            var (copy, before) = (copies[i], copies[i - 1]);
            if (copy.Path == before.Path) continue; // the same document, found twice
            (alternates ??= []).Add(copy.Path);
            if (copy.Dialect == before.Dialect) _duplicates.Add(new(copy.Id, primary.Path, copy.Path));
        }

        alternates?.Sort(string.CompareOrdinal);
        _primaries.Add(new PrimaryDocument(primary, alternates ?? (IReadOnlyList<string>)[]));
    }
}

/// <summary>The document whose facts stand for an article.</summary>
/// <param name="Facts">What the document says.</param>
/// <param name="Alternates">The paths of the article's other documents, in ordinal order.</param>
internal readonly record struct PrimaryDocument(ArticleFacts Facts, IReadOnlyList<string> Alternates);

/// <summary>Two documents of one dialect claim the same id; the graph keeps the facts of one of them only.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="PrimaryPath">The path of the document whose facts are in the graph.</param>
/// <param name="OtherPath">The path of the document whose facts are not.</param>
public sealed record DuplicateArticle(string Id, string PrimaryPath, string OtherPath);
