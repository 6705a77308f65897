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
        for (var position = 0; position < articles.Length; position++)
        {
            if (isWanted(graph.Nodes[start + position])) articles[position] = graph.Incoming(start + position, kind).Length;
        }

        return Array.ConvertAll(
            Best(articles, top), position => new RankedNode(graph.Nodes[start + position], articles[position]));
    }

    /// <summary>The positions of the greatest numbers above zero, greatest first; of equals the first one first.</summary>
    public static int[] Best<TNumber>(TNumber[] numbers, int top)
        where TNumber : struct, INumber<TNumber> =>
    [
        .. Enumerable.Range(0, numbers.Length)
            .Where(position => numbers[position] > TNumber.Zero)
            .OrderByDescending(position => numbers[position])
            .Take(top),
    ];
}

/// <summary>A node in a list of the most connected ones.</summary>
/// <param name="Node">The node.</param>
/// <param name="Articles">How many articles have an edge of the list's kind to it.</param>
public readonly record struct RankedNode(Node Node, int Articles);
