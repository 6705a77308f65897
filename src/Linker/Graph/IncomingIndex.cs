namespace Linker.Graph;

/// <summary>The ordinals of edges by the node they lead to, as compressed sparse rows.</summary>
internal sealed class IncomingIndex
{
    /// <summary>
    /// How many lower kinds of edges lead to the same kind of node. Only files and articles are reached in more than one
    /// way, so that a few rounds over the edges put them in order of kind, and most edges are done with after the first.
    /// </summary>
    private readonly int[] _rounds;

    private readonly int[] _first;
    private readonly int[] _edges;

    /// <summary>Sorts edges by target, kind and source: a stable counting sort, so in linear time.</summary>
    public IncomingIndex(ReadOnlySpan<Edge> edges, int nodeCount, KindSet kinds)
    {
        _rounds = [.. kinds.Edges.Select(kind => kinds.Edges.Take(kind.Ordinal).Count(lower => lower.Target == kind.Target))];
        _first = new int[nodeCount + 1];
        var sizes = new int[_rounds.Length];
        foreach (ref readonly var edge in edges)
        {
            _first[edge.Target + 1]++;
            sizes[_rounds[edge.Kind.Ordinal]]++;
        }

        PrefixSum.Accumulate(_first);
        _edges = new int[edges.Length];
        for (var round = 0; round < sizes.Length; round++)
        {
            if (sizes[round] > 0) Fill(edges, round);
        }

        // Every node's beginning has moved on to the next one's.
        Array.Copy(_first, 0, _first, 1, nodeCount);
        _first[0] = 0;
    }

    public ArraySegment<int> EdgesTo(int node) => new(_edges, _first[node], _first[node + 1] - _first[node]);

    private void Fill(ReadOnlySpan<Edge> edges, int round)
    {
        for (var i = 0; i < edges.Length; i++)
        {
            ref readonly var edge = ref edges[i];
            if (_rounds[edge.Kind.Ordinal] == round) _edges[_first[edge.Target]++] = i;
        }
    }
}
