using Linker.Exporting;
using Linker.Graph;

namespace Linker.Benchmarks;

/// <summary>Loads a graph and prints a node with its neighbours: what every question about one node costs.</summary>
internal static class LookupCommand
{
    /// <summary>Returns 0 where the graph has the node, 1 where it has not.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="GraphFormatException">It is no graph.</exception>
    public static int Run(string path, string id, TextWriter output)
    {
        KnowledgeGraph graph;
        using (var file = File.OpenRead(path))
            graph = JsonGraphReader.Read(file);
        var node = graph.Find(id);
        if (node < 0)
            return 1;

        output.WriteLine($"{id} {graph.Nodes[node].Label}");
        foreach (var edge in graph.Outgoing(node))
            output.WriteLine($"  {edge.Kind.Name()} {graph.Nodes[edge.Target].Id}");
        foreach (var ordinal in graph.Incoming(node))
            output.WriteLine($"  {graph.Nodes[graph.Edges[ordinal].Source].Id} {graph.Edges[ordinal].Kind.Name()}");
        return 0;
    }
}
