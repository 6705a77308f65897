namespace Linker.Selecting.Algorithms;

/// <summary>The parts of a graph that cycles are in: no cycle leaves a strong component.</summary>
internal static class CyclicParts
{
    /// <summary>
    /// The strong components of several nodes, and the nodes that link to themselves; in order of their first nodes.
    /// </summary>
    public static IReadOnlyList<int[]> Of(Adjacency links)
    {
        var components = Components.Strong(links);
        var parts = new List<int[]>();
        for (var group = 0; group < components.Count; group++)
        {
            var members = components.MembersOf(group);
            if (members.Length > 1 || links.HasLink(members[0], members[0])) parts.Add(members.ToArray());
        }

        parts.Sort(static (left, right) => left[0].CompareTo(right[0]));
        return parts;
    }

    /// <summary>The same of what is left without a node.</summary>
    public static IEnumerable<int[]> Without(Adjacency links, int node)
    {
        var rest = new int[links.NodeCount - 1];
        for (var place = 0; place < rest.Length; place++) rest[place] = place < node ? place : place + 1;
        return Of(links.Among(rest)).Select(part => Array.ConvertAll(part, place => rest[place]));
    }
}
