using Linker.Graph;

namespace Linker.Selecting;

/// <summary>
/// Scores the nodes of a graph by how near their names are to a text, and gives the names of the best. Ids and short names
/// are near when a few slips make one of the other; titles and other names when they share words, the share being Dice's
/// coefficient (1945). The prefix of a kind, as in <c>file:</c>, narrows the search to that kind.
/// </summary>
internal sealed class NearestNodes
{
    /// <summary>Titles that share less than this with the text have nothing to do with it.</summary>
    private const double LeastShare = 0.4;

    private readonly KnowledgeGraph _graph;
    private readonly string _text;
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Prepares the search.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="text">The text to be found; ids of articles canonically.</param>
    public NearestNodes(KnowledgeGraph graph, string text)
    {
        (_graph, _text) = (graph, text.ToLowerInvariant());
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var name = NameOf(_text);
        foreach (var word in new WordRanges(name)) _words.Add(name[word].ToString());
    }

    private NodeKind Kind => _graph.Kinds.ForId(_text);

    /// <summary>The best names, best first.</summary>
    public IReadOnlyList<string> Take(int most)
    {
        var best = new List<(double Score, int Common, string Name)>();
        var (start, end) = Kind == NodeKind.Article ? (0, _graph.Nodes.Length) : _graph.OrdinalsOf(Kind);
        for (var i = start; i < end; i++)
        {
            var (score, name) = Score(_graph.Nodes[i]);
            if (score > 0) best.Add((score, _text.AsSpan().CommonPrefixLength(name.ToLowerInvariant()), name));
        }

        return
        [
            .. best
                .OrderByDescending(static one => one.Score)
                .ThenByDescending(static one => one.Common)
                .Select(static one => one.Name)
                .Distinct(StringComparer.Ordinal)
                .Take(most),
        ];
    }

    private (double Score, string Name) Score(in Node node)
    {
        var slips = SlipScore(NameOf(node.Id));
        var isProse = node.Kind == NodeKind.Article || node.Kind.IsProse;
        var words = isProse && !node.IsMissing ? WordScore(node.Label) : 0;
        return slips >= words ? (slips, node.Id) : (words, node.Kind == NodeKind.Article ? node.Label : node.Id);
    }

    /// <summary>1 for the same name, less for each slip, and 0 for more slips than anybody makes.</summary>
    private double SlipScore(ReadOnlySpan<char> name)
    {
        var text = NameOf(_text);
        var most = NearestName.MostSlips(name.Length);
        if (Math.Abs(name.Length - text.Length) > most) return 0;
        Span<char> lower = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        name.ToLowerInvariant(lower);
        var distance = NearestName.Distance(text, lower);
        return distance > most ? 0 : 1 - (double)distance / Math.Max(name.Length, 1);
    }

    private double WordScore(ReadOnlySpan<char> title)
    {
        var (shared, count) = (0, 0);
        foreach (var word in new WordRanges(title))
        {
            count++;
            if (_lookup.Contains(title[word])) shared++;
        }

        var share = 2.0 * Math.Min(shared, _words.Count) / (count + _words.Count);
        return shared == 0 || share < LeastShare ? 0 : share;
    }

    /// <summary>An id without the prefix of its kind.</summary>
    private ReadOnlySpan<char> NameOf(string id) => id.AsSpan(_graph.Kinds.ForId(id).IdPrefix.Length);
}

/// <summary>Goes through the words of a text, which are its runs of letters and digits.</summary>
internal ref struct WordRanges(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _end;

    /// <summary>Where the word at hand stands in the text.</summary>
    public Range Current { get; private set; }

    /// <summary>Itself, for <c>foreach</c>.</summary>
    public readonly WordRanges GetEnumerator() => this;

    /// <summary>Goes on to the next word.</summary>
    public bool MoveNext()
    {
        var start = _end;
        while (start < _text.Length && !char.IsLetterOrDigit(_text[start])) start++;
        _end = start;
        while (_end < _text.Length && char.IsLetterOrDigit(_text[_end])) _end++;
        Current = start.._end;
        return start < _end;
    }
}
