using Linker.Cli.Output;
using Linker.Graph;
using Linker.Selecting;

namespace Linker.Cli.Options;

/// <summary>Finds what a command line calls a node.</summary>
internal static class NodeArgument
{
    /// <summary>How many of several nodes an error names.</summary>
    private const int Shown = 3;

    /// <summary>The ordinal of the one node that a text names.</summary>
    /// <exception cref="UsageException">It names none or several.</exception>
    public static int One(KnowledgeGraph graph, string text) => Only(graph, text, Some(graph, text, option: null));

    /// <summary>The ordinal of the one node of a kind that a text names; others of this name do not matter.</summary>
    /// <exception cref="UsageException">It names none or several.</exception>
    public static int One(KnowledgeGraph graph, string text, NodeKind kind)
    {
        var found = Some(graph, text, option: null);
        int[] ofKind = [.. found.Where(node => graph.Nodes[node].Kind == kind)];
        return ofKind.Length > 0
            ? Only(graph, text, ofKind)
            : throw new UsageException($"found '{text}', which is {graph.Nodes[found[0]].Id}, expected a {kind.Name}");
    }

    /// <summary>The ordinals of the nodes that a text names, at least one.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="text">The text.</param>
    /// <param name="option">The option whose value it is; null for an argument.</param>
    /// <exception cref="UsageException">It names none.</exception>
    public static IReadOnlyList<int> Some(KnowledgeGraph graph, string text, string? option)
    {
        var finder = new NodeFinder(graph);
        if (finder.Find(text) is { Count: > 0 } found) return found;
        var nearest = finder.Suggest(text);
        var hint = nearest.Count == 0
            ? "nothing in the graph is called like it"
            : $"did you mean {Words.Or([.. nearest.Select(Quoted)])}?";
        var prefix = option is null ? "" : $"{option}: ";
        throw new UsageException($"{prefix}found '{text}', expected the id, title or name of a node, or a glob; {hint}");
    }

    private static int Only(KnowledgeGraph graph, string text, IReadOnlyList<int> found)
    {
        if (found is [var node]) return node;
        var names = found.Take(Shown).Select(one => graph.Nodes[one].Id).ToList();
        if (found.Count > Shown) names.Add("...");
        throw new UsageException(
            $"found '{text}', which names {Figures.Count(found.Count)} nodes ({string.Join(", ", names)}), expected one");
    }

    private static string Quoted(string name) => name.Contains(' ') ? $"'{name}'" : name;
}
