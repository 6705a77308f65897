using System.Runtime.InteropServices;

namespace Linker.Graph;

/// <summary>The nodes of one kind that texts name, numbered in order of appearance, and how they are spelled.</summary>
internal sealed class NameTable(NodeKind kind)
{
    private const int Blank = -1;

    // Folding a name costs more than finding it again, and most names come back.
    private readonly Dictionary<string, int> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly List<(string Text, int Node, int Votes)> _spellings = [];
    private readonly List<string> _ids = [];

    /// <summary>The ids of the nodes, by number.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>Finds the number of a spelling and of the node that it names.</summary>
    /// <returns>Whether it names anything: a blank text does not.</returns>
    public bool Find(string text, out int spelling, out int node)
    {
        if (!_bySpelling.TryGetValue(text, out spelling)) spelling = Add(text);
        node = spelling == Blank ? Blank : _spellings[spelling].Node;
        return spelling != Blank;
    }

    /// <summary>Counts a spelling once more.</summary>
    public void Vote(int spelling) => CollectionsMarshal.AsSpan(_spellings)[spelling].Votes++;

    /// <summary>Passes on all votes; <paramref name="ordinals"/> are the new numbers of the nodes.</summary>
    public void CountInto(LabelVotes votes, ReadOnlySpan<int> ordinals)
    {
        foreach (var (text, node, count) in _spellings)
        {
            if (count > 0) votes.Add(ordinals[node], text, count);
        }
    }

    private int Add(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            _bySpelling.Add(text, Blank);
            return Blank;
        }

        var id = NodeIds.FromText(kind, text);
        if (!_byId.TryGetValue(id, out var node))
        {
            _byId.Add(id, node = _ids.Count);
            _ids.Add(id);
        }

        _bySpelling.Add(text, _spellings.Count);
        _spellings.Add((text, node, 0));
        return _spellings.Count - 1;
    }
}
