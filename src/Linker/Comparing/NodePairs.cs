using Linker.Graph;

namespace Linker.Comparing;

/// <summary>Pairs the nodes of two graphs.</summary>
internal static class NodePairs
{
    /// <summary>
    /// Walks the nodes of both graphs in their order, and numbers them so that equal ids have one number.
    /// </summary>
    /// <param name="old">The old graph.</param>
    /// <param name="new">The new graph.</param>
    /// <param name="add">Called with each node of either graph, and null for the graph that it is not in.</param>
    /// <returns>The numbers of the nodes of both graphs; they rise with the ordinals.</returns>
    public static (int[] OfOld, int[] OfNew) Number(KnowledgeGraph old, KnowledgeGraph @new, Action<Node?, Node?> add)
    {
        var (ofOld, ofNew) = (new int[old.Nodes.Length], new int[@new.Nodes.Length]);
        for (int i = 0, j = 0, number = 0; i < ofOld.Length || j < ofNew.Length; number++)
        {
            var order = i == ofOld.Length ? 1
                : j == ofNew.Length ? -1
                : GraphAssembler.Compare(old.Nodes[i], @new.Nodes[j]);
            add(order <= 0 ? old.Nodes[i] : null, order >= 0 ? @new.Nodes[j] : null);
            if (order <= 0) ofOld[i++] = number;
            if (order >= 0) ofNew[j++] = number;
        }

        return (ofOld, ofNew);
    }
}
