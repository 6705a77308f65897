using System.Runtime.InteropServices;

namespace Linker.Graph;

/// <summary>The edges of one kind that start from a run of articles: one for each article and target.</summary>
/// <param name="kind">The kind.</param>
/// <param name="sourceCount">How many articles there are in the run.</param>
internal sealed class EdgeColumn(EdgeKind kind, int sourceCount)
{
    private readonly int[] _ends = new int[sourceCount];
    private readonly List<int> _targets = [];
    private readonly List<object?>? _attributes = kind.Content == EdgeContent.None ? null : [];

    // The last edge to each target; an edge of the article at hand where it is not before that article's first.
    private readonly List<int> _lastTo = [];
    private int _source;
    private int _start;

    /// <summary>How many edges there are.</summary>
    public int Count => _targets.Count;

    /// <summary>Adds an edge from the article at hand.</summary>
    /// <returns>Whether there was none yet; <paramref name="edge"/> is its number in both cases.</returns>
    public bool Add(int target, out int edge)
    {
        while (_lastTo.Count <= target) _lastTo.Add(-1);
        edge = _lastTo[target];
        if (edge >= _start) return false;
        _lastTo[target] = edge = _targets.Count;
        _targets.Add(target);
        _attributes?.Add(null);
        return true;
    }

    /// <summary>What an edge says, beyond that it is there.</summary>
    public ref object? AttributesOf(int edge) => ref CollectionsMarshal.AsSpan(_attributes)[edge];

    /// <summary>Goes on to the next article.</summary>
    public void EndSource() => _ends[_source++] = _start = _targets.Count;

    /// <summary>Puts the edges of one article into the graph's order; to be called once for each.</summary>
    /// <param name="source">The article's index in the run.</param>
    /// <param name="sourceOrdinal">Its ordinal in the graph.</param>
    /// <param name="ordinals">The ordinals of targets in the graph.</param>
    /// <param name="edges">Where to put them.</param>
    /// <returns>How many there are.</returns>
    public int MoveTo(Span<Edge> edges, int source, int sourceOrdinal, ReadOnlySpan<int> ordinals)
    {
        var (start, end) = (source == 0 ? 0 : _ends[source - 1], _ends[source]);
        if (start == end) return 0;
        edges = edges[..(end - start)];
        for (var i = start; i < end; i++)
        {
            edges[i - start] = _attributes is null
                ? Edge.Plain(sourceOrdinal, kind, ordinals[_targets[i]])
                : Edge.With(sourceOrdinal, kind, ordinals[_targets[i]], _attributes[i]);
        }

        if (edges.Length > 1) edges.Sort(static (left, right) => left.Target.CompareTo(right.Target));
        return edges.Length;
    }
}
