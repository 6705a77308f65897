using Linker.Graph;

namespace Linker.Selecting;

/// <summary>Finds the nodes with the most edges of a kind.</summary>
internal static class Ranking
{
    /// <summary>The nodes that most articles, at least one, have such an edge to; equals in order of ids.</summary>
    public static RankedNode[] Top(KnowledgeGraph graph, EdgeKind kind, int top, Func<Node, bool> isWanted)
    {
        // A heap of the best so far with the worst of them on top; of equals the one that comes last is the worst.
        var best = new PriorityQueue<int, (int Articles, int Precedence)>();
        var (start, end) = graph.OrdinalsOf(kind.TargetKind());
        for (var node = start; node < end; node++)
        {
            var articles = graph.Incoming(node, kind).Length;
            if (articles == 0 || !isWanted(graph.Nodes[node])) continue;
            best.Enqueue(node, (articles, -node));
            if (best.Count > top) best.Dequeue();
        }

        var ranked = new RankedNode[best.Count];
        for (var place = ranked.Length - 1; best.TryDequeue(out var node, out var rank); place--)
        {
            ranked[place] = new RankedNode(graph.Nodes[node], rank.Articles);
        }

        return ranked;
    }
}
