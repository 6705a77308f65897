namespace Linker.Selecting.Algorithms;

/// <summary>
/// The links that say nothing new, because a longer way says it too (Aho, Garey and Ullman 1972, The Transitive Reduction of
/// a Directed Graph). Links within a strong component all stay: which of them to leave out would be arbitrary.
/// </summary>
public sealed class TransitiveReduction
{
    private readonly Adjacency _links;
    private readonly Components _components;
    private readonly Adjacency _condensed;

    // The component from which another was last reached in two steps or more, so that nothing has to be cleared.
    private readonly int[] _reachedFrom;
    private readonly Stack<int> _open = new();

    private TransitiveReduction(Adjacency links)
    {
        _links = links;
        _components = StrongComponents.Of(links);
        _condensed = Condense(links, _components);
        _reachedFrom = new int[_components.Count];
        Array.Fill(_reachedFrom, -1);
    }

    /// <summary>Finds them, by a search from each component that leads to several others.</summary>
    /// <returns>For each link, by its number, whether others imply it.</returns>
    public static bool[] Implied(Adjacency links)
    {
        ArgumentNullException.ThrowIfNull(links);
        return new TransitiveReduction(links).Run();
    }

    private bool[] Run()
    {
        var implied = new bool[_links.LinkCount];
        for (var component = 0; component < _components.Count; component++)
        {
            if (_condensed.Of(component).Length < 2) continue;
            foreach (var next in _condensed.Of(component)) ReachFrom(next, component);
            while (_open.TryPop(out var reached)) ReachFrom(reached, component);
            foreach (var node in _components.MembersOf(component)) Mark(node, component, implied);
        }

        return implied;
    }

    private void ReachFrom(int node, int start)
    {
        foreach (var target in _condensed.Of(node))
        {
            if (_reachedFrom[target] == start) continue;
            _reachedFrom[target] = start;
            _open.Push(target);
        }
    }

    private void Mark(int node, int component, bool[] implied)
    {
        var link = _links.FirstLinkOf(node);
        foreach (var target in _links.Of(node)) implied[link++] = _reachedFrom[_components.Groups[target]] == component;
    }

    /// <summary>The links between components, each a node.</summary>
    private static Adjacency Condense(Adjacency links, Components components)
    {
        var between = new List<(int, int)>();
        for (var node = 0; node < links.NodeCount; node++)
        {
            var group = components.Groups[node];
            foreach (var target in links.Of(node))
            {
                if (components.Groups[target] != group) between.Add((group, components.Groups[target]));
            }
        }

        return Adjacency.Of(components.Count, between);
    }
}
