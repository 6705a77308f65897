using Linker.Graph;

namespace Linker.Selecting;

/// <summary>Cuts paths out of a graph.</summary>
public static class PathGraph
{
    /// <summary>The graph of the nodes and edges of all listed paths, and of both their ends.</summary>
    public static KnowledgeGraph Of(KnowledgeGraph graph, FoundPaths found)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(found);
        int[] ordinals = [.. found.Paths.SelectMany(path => path.Nodes).Append(found.From).Append(found.To).Distinct().Order()];
        var nodes = Array.ConvertAll(ordinals, ordinal => graph.Nodes[ordinal]);
        var places = ordinals.Select((ordinal, place) => (ordinal, place)).ToDictionary(one => one.ordinal, one => one.place);
        var edges = found.Paths
            .SelectMany(path => path.Steps)
            .SelectMany(step => step)
            .DistinctBy(edge => (edge.Source, edge.Kind, edge.Target))
            .Select(edge => edge.Between(places[edge.Source], places[edge.Target]));
        return GraphAssembler.Assemble(nodes, [.. edges], graph.Kinds);
    }
}
