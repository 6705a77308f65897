using Linker.Graph;

namespace Linker.Exporting.Json;

/// <summary>Notices an edge that comes twice, at no cost as long as edges come in a graph's order.</summary>
internal sealed class EdgeSet(List<Edge> edges)
{
    private HashSet<(int Source, EdgeKind Kind, int Target)>? _seen;

    /// <summary>Adds an edge.</summary>
    /// <returns>Whether there was none with the same source, kind and target.</returns>
    public bool Add(Edge edge)
    {
        var isNext = edges.Count == 0 || Edge.Compare(edges[^1], edge) < 0;
        if (_seen is null && !isNext) _seen = [.. edges.Select(Key)];
        if (_seen is not null && !_seen.Add(Key(edge))) return false;
        edges.Add(edge);
        return true;
    }

    private static (int Source, EdgeKind Kind, int Target) Key(Edge edge) => (edge.Source, edge.Kind, edge.Target);
}
