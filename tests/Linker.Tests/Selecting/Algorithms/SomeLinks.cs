using FsCheck;
using FsCheck.Fluent;
using Linker.Selecting.Algorithms;

namespace Linker.Tests.Selecting.Algorithms;

/// <summary>Links between few nodes, and slow ways to answer questions about them that are right at a glance.</summary>
internal static class SomeLinks
{
    /// <summary>More nodes than a thread's stack has room for, where each of them takes a call.</summary>
    public const int Many = 100_000;

    private const int MostNodes = 8;

    /// <summary>Graphs of up to eight nodes, from nearly empty to nearly full.</summary>
    public static Gen<Adjacency> Graphs { get; } = Gen.Choose(1, MostNodes).SelectMany(count =>
        Gen.Choose(0, count - 1).Two().ListOf().Select(links =>
            Adjacency.Create(count, links.Select(link => (link.Item1, link.Item2)))));

    /// <summary>Links such as <c>01 12</c> between the nodes up to the highest of them.</summary>
    public static Adjacency Of(string links)
    {
        (int From, int To)[] all =
            [.. links.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(link => (link[0] - '0', link[1] - '0'))];
        return Adjacency.Create(1 + all.Max(link => Math.Max(link.From, link.To)), all);
    }

    public static Adjacency Chain(int count) =>
        Adjacency.Create(count, Enumerable.Range(1, count - 1).Select(node => (node - 1, node)));

    public static Adjacency Ring(int count) =>
        Adjacency.Create(count, Enumerable.Range(0, count).Select(node => (node, (node + 1) % count)));

    /// <summary>Two ways from each third node to the next: 2^diamonds shortest paths from end to end.</summary>
    public static Adjacency Diamonds(int diamonds) => Adjacency.Create(
        3 * diamonds + 1,
        Enumerable.Range(0, diamonds).Select(diamond => 3 * diamond).SelectMany(node =>
            (IEnumerable<(int, int)>)[(node, node + 1), (node, node + 2), (node + 1, node + 3), (node + 2, node + 3)]));

    public static Adjacency Complete(int count) => Adjacency.Create(
        count,
        Enumerable.Range(0, count).SelectMany(from =>
            Enumerable.Range(0, count).Where(to => to != from).Select(to => (from, to))));

    public static IEnumerable<(int From, int To)> All(Adjacency links) =>
        Enumerable.Range(0, links.NodeCount).SelectMany(node => links.Successors(node).ToArray().Select(target => (node, target)));

    /// <summary>The lengths of shortest paths (Floyd and Warshall); infinite where there is none.</summary>
    public static double[,] Distances(Adjacency links)
    {
        var count = links.NodeCount;
        var distances = new double[count, count];
        for (var from = 0; from < count; from++)
        {
            for (var to = 0; to < count; to++)
                distances[from, to] = from == to ? 0 : links.HasLink(from, to) ? 1 : double.PositiveInfinity;
        }

        for (var over = 0; over < count; over++)
        {
            for (var from = 0; from < count; from++)
            {
                for (var to = 0; to < count; to++)
                    distances[from, to] = Math.Min(distances[from, to], distances[from, over] + distances[over, to]);
            }
        }

        return distances;
    }

    /// <summary>All paths that meet no node twice.</summary>
    public static IEnumerable<int[]> SimplePaths(Adjacency links, int from, int to) => Continue(links, [from], to);

    /// <summary>All cycles that meet no node twice, each from its lowest node.</summary>
    public static IEnumerable<int[]> SimpleCycles(Adjacency links) => Enumerable.Range(0, links.NodeCount).SelectMany(start =>
        Enumerable.Range(start, links.NodeCount - start)
            .Where(end => links.HasLink(end, start))
            .SelectMany(end => SimplePaths(links, start, end))
            .Where(cycle => cycle.Min() == start));

    private static IEnumerable<int[]> Continue(Adjacency links, int[] way, int to)
    {
        if (way[^1] == to) return [way];
        return links.Successors(way[^1]).ToArray().Except(way).SelectMany(next => Continue(links, [.. way, next], to));
    }
}
