// Not QuikGraph's, which throws on cycles and takes memory quadratic in the number of nodes.

namespace Linker.Selecting.Algorithms;

/// <summary>
/// Leaves out links that say nothing new about what can be reached, after A. Aho, M. Garey and J. Ullman, The Transitive
/// Reduction of a Directed Graph (SIAM Journal on Computing 1, 1972).
/// </summary>
/// <remarks>
/// Without cycles the result is the one smallest graph that reaches the same. With cycles it is reduced as far as that can
/// be done in reasonable time by leaving links out only: between two strongly connected components at most one link stays,
/// the first in order, and only where no path through others leads there; links within a component all stay, since the
/// fewest of them that would do are as hard to find as a Hamiltonian cycle.
/// </remarks>
public static class TransitiveReduction
{
    /// <summary>
    /// The links that stay. In the worst case it takes the number of nodes times that of links; references of a knowledge
    /// base reach little, and take milliseconds.
    /// </summary>
    public static Adjacency Reduce(Adjacency links)
    {
        ArgumentNullException.ThrowIfNull(links);
        var components = Components.Strong(links);
        var kept = new List<(int From, int To)>();
        var between = LinksBetween(links, components, kept);
        var successors = new List<int>[components.Count];
        var reachedFrom = new int[components.Count];
        Array.Fill(reachedFrom, -1);
        var open = new Stack<int>();
        // A link leads to a lower number: what lies below is reduced already, and the nearest come first.
        for (var component = 0; component < components.Count; component++)
        {
            successors[component] = [];
            var targets = between[component];
            if (targets is null) continue;
            var lowest = targets.Keys[0];
            for (var i = targets.Count - 1; i >= 0; i--)
            {
                var target = targets.Keys[i];
                if (reachedFrom[target] == component) continue;
                successors[component].Add(target);
                kept.Add(targets.Values[i]);
                Reach(target, component, lowest);
            }
        }

        return Adjacency.Create(links.NodeCount, kept);

        void Reach(int start, int from, int lowest)
        {
            open.Push(start);
            while (open.TryPop(out var here))
            {
                if (here < lowest || reachedFrom[here] == from) continue;
                reachedFrom[here] = from;
                foreach (var next in successors[here]) open.Push(next);
            }
        }
    }

    /// <summary>
    /// The first link from each component to each other one, by the number of the other; links within one are passed on.
    /// </summary>
    private static SortedList<int, (int From, int To)>?[] LinksBetween(
        Adjacency links, Components components, List<(int From, int To)> within)
    {
        var between = new SortedList<int, (int From, int To)>?[components.Count];
        for (var node = 0; node < links.NodeCount; node++)
        {
            foreach (var target in links.Successors(node))
            {
                if (components.Groups[node] == components.Groups[target]) within.Add((node, target));
                else (between[components.Groups[node]] ??= []).TryAdd(components.Groups[target], (node, target));
            }
        }

        return between;
    }
}
