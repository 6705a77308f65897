namespace Linker.Selecting.Algorithms;

/// <summary>The parts of a graph that cycles are in: no cycle leaves a strong component.</summary>
internal static class CyclicParts
{
    /// <summary>
    /// The strong components of several nodes, and the nodes that link to themselves; in order of their first nodes.
    /// </summary>
    public static IEnumerable<int[]> Of(Adjacency links)
    {
        var components = StrongComponents.Of(links);
        for (var group = 0; group < components.Count; group++)
        {
            var members = components.MembersOf(group);
            if (members.Length > 1 || links.HasLink(members[0], members[0])) yield return members.ToArray();
        }
    }

    /// <summary>The same of what is left without a node.</summary>
    public static IEnumerable<int[]> Without(Adjacency links, int node)
    {
        var rest = new int[links.NodeCount - 1];
        for (var place = 0; place < rest.Length; place++) rest[place] = place < node ? place : place + 1;
        foreach (var part in Of(links.Among(rest))) yield return Array.ConvertAll(part, place => rest[place]);
    }
}
