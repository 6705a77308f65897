using Linker.Extraction;

namespace Linker.Graph;

/// <summary>
/// Chooses one document to speak for each article: the Markdown copy before the raw text, and of two of one dialect the
/// first in ordinal order of paths.
/// </summary>
internal sealed class SpeakerSelection
{
    private readonly List<Speaker> _speakers;
    private readonly List<DuplicateArticle> _duplicates = [];

    public SpeakerSelection(IReadOnlyList<ArticleFacts> facts)
    {
        var given = Items.Of(facts).ToArray();
        foreach (ref var one in given.AsSpan())
        {
            var id = NodeIds.WellFormed(one.Id);
            if (!ReferenceEquals(id, one.Id)) one = one with { Id = id };
        }

        var sorted = DocumentOrder.Sorted(given);
        _speakers = new List<Speaker>(sorted.Length);
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && sorted[end].Id == sorted[start].Id) end++;
            Choose(sorted.AsSpan(start..end));
            start = end;
        }
    }

    /// <summary>One speaker for each article, by id, which is well-formed.</summary>
    public IReadOnlyList<Speaker> Speakers => _speakers;

    /// <summary>The documents that were passed over for another of the same dialect, by id and path.</summary>
    public IReadOnlyList<DuplicateArticle> Duplicates => _duplicates;

    private void Choose(ReadOnlySpan<ArticleFacts> copies)
    {
        var speaker = copies[0];
        List<string>? alternates = null;
        for (var i = 1; i < copies.Length; i++)
        {
            var (copy, before) = (copies[i], copies[i - 1]);
            if (copy.Path == before.Path) continue; // the same document, found twice
            (alternates ??= []).Add(copy.Path);
            if (copy.Dialect == before.Dialect) _duplicates.Add(new(copy.Id, speaker.Path, copy.Path));
        }

        alternates?.Sort(string.CompareOrdinal);
        _speakers.Add(new Speaker(speaker, alternates ?? (IReadOnlyList<string>)[]));
    }
}
