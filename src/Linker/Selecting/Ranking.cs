using System.Numerics;
using Linker.Graph;

namespace Linker.Selecting;

/// <summary>Finds the nodes with the most edges of a kind, or with the greatest of any numbers.</summary>
internal static class Ranking
{
    /// <summary>The nodes that most articles, at least one, have such an edge to; equals in order of ids.</summary>
    public static RankedNode[] Top(KnowledgeGraph graph, EdgeKind kind, int top, Func<Node, bool> isWanted)
    {
        var (start, end) = graph.OrdinalsOf(kind.Target);
        var articles = new int[end - start];
        for (var place = 0; place < articles.Length; place++)
        {
            if (isWanted(graph.Nodes[start + place])) articles[place] = graph.Incoming(start + place, kind).Length;
        }

        return Array.ConvertAll(Best<int>(articles, top), place => new RankedNode(graph.Nodes[start + place], articles[place]));
    }

    /// <summary>The places of the greatest numbers above zero, greatest first; of equals the first one first.</summary>
    public static int[] Best<TNumber>(ReadOnlySpan<TNumber> numbers, int top)
        where TNumber : struct, INumber<TNumber>
    {
        // A heap of the best so far with the worst of them on top; of equals the one that comes last is the worst.
        var best = new PriorityQueue<int, (TNumber Number, int Precedence)>();
        for (var place = 0; place < numbers.Length; place++)
        {
            if (numbers[place] <= TNumber.Zero) continue;
            best.Enqueue(place, (numbers[place], -place));
            if (best.Count > top) best.Dequeue();
        }

        var places = new int[best.Count];
        for (var rank = places.Length - 1; best.TryDequeue(out var place, out _); rank--) places[rank] = place;
        return places;
    }
}

/// <summary>A node in a list of the most connected ones.</summary>
/// <param name="Node">The node.</param>
/// <param name="Articles">How many articles have an edge of the list's kind to it.</param>
public readonly record struct RankedNode(Node Node, int Articles);
