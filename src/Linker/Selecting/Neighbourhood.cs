namespace Linker.Selecting;

/// <summary>Walks what is left of a graph from its roots, breadth first.</summary>
internal static class Neighbourhood
{
    /// <summary>Where no walk leads.</summary>
    public const int Unreached = -1;

    /// <summary>How many edges each node is away from the nearest root, as far as the selection's depth goes.</summary>
    public static int[] Distances(Remainder left, GraphSelection selection)
    {
        var graph = left.Graph;
        var distances = new int[graph.Nodes.Length];
        Array.Fill(distances, Unreached);
        var isStop = new bool[distances.Length];
        foreach (var stop in selection.Stops) isStop[stop] = true;
        var open = new Queue<int>();
        foreach (var root in selection.Roots) Reach(root, 0);
        while (open.TryDequeue(out var node))
        {
            var next = distances[node] + 1;
            if (next > (selection.Depth ?? int.MaxValue) || isStop[node]) continue;
            if (selection.Direction != Direction.In)
            {
                var first = graph.FirstOutgoing(node);
                for (var edge = first; edge < first + graph.Outgoing(node).Length; edge++)
                {
                    if (left.HasEdge(edge)) Reach(graph.Edges[edge].Target, next);
                }
            }

            if (selection.Direction == Direction.Out) continue;
            foreach (var edge in graph.Incoming(node))
            {
                if (left.HasEdge(edge)) Reach(graph.Edges[edge].Source, next);
            }
        }

        return distances;

        void Reach(int node, int distance)
        {
            if (distances[node] != Unreached) return;
            distances[node] = distance;
            open.Enqueue(node);
        }
    }
}
