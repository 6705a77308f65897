namespace Linker.Graph;

/// <summary>The ordinals of edges by the node they lead to, as compressed sparse rows.</summary>
internal sealed class IncomingIndex
{
    private readonly int[] _first;
    private readonly int[] _edges;

    /// <summary>Sorts edges by target, kind and source: two stable counting sorts, so in linear time.</summary>
    public IncomingIndex(ReadOnlySpan<Edge> edges, int nodeCount)
    {
        var byKind = new int[edges.Length];
        var next = new int[EdgeKinds.All.Count + 1];
        foreach (var edge in edges) next[(int)edge.Kind + 1]++;
        Offsets.Accumulate(next);
        for (var i = 0; i < edges.Length; i++) byKind[next[(int)edges[i].Kind]++] = i;

        _first = new int[nodeCount + 1];
        foreach (var edge in edges) _first[edge.Target + 1]++;
        Offsets.Accumulate(_first);
        _edges = new int[edges.Length];
        var free = _first.AsSpan(0, nodeCount).ToArray();
        foreach (var edge in byKind) _edges[free[edges[edge].Target]++] = edge;
    }

    public ReadOnlySpan<int> Of(int node) => _edges.AsSpan(_first[node].._first[node + 1]);
}
