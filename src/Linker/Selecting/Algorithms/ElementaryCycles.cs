namespace Linker.Selecting.Algorithms;

/// <summary>
/// All elementary cycles, those that meet no node twice (Johnson 1975, Finding All the Elementary Circuits of a Directed
/// Graph). Their number can grow exponentially, so they are given one by one, for as long as somebody asks for them.
/// </summary>
public static class ElementaryCycles
{
    /// <summary>Gives the cycles, each from its lowest node; a node that links to itself is a cycle of one.</summary>
    public static IEnumerable<int[]> Of(Adjacency links)
    {
        ArgumentNullException.ThrowIfNull(links);
        // First all cycles through the first node of a part, then those of what is left of the part without it.
        var parts = new Stack<int[]>(CyclicParts.Of(links).Reverse());
        while (parts.TryPop(out var part))
        {
            var among = links.Among(part);
            foreach (var cycle in new CircuitSearch(among).Run()) yield return Array.ConvertAll(cycle, node => part[node]);
            foreach (var rest in CyclicParts.Without(among, 0).Reverse())
                parts.Push(Array.ConvertAll(rest, node => part[node]));
        }
    }
}
