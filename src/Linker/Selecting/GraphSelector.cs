using Linker.Graph;
using Linker.Selecting.Algorithms;

namespace Linker.Selecting;

/// <summary>
/// Takes the wanted part out of a graph. First edges and articles that are not wanted are left out, then articles are
/// collapsed, then other kinds of nodes are left out, and what is left is walked from the roots. Where there are none,
/// everything stays but nodes whose edges are all unwanted. All edges between nodes that stay are there, in whichever
/// direction they were walked. At last come the most nodes and the reduction, which see only what is to be shown.
/// </summary>
public static class GraphSelector
{
    /// <summary>Takes the part; in time linear in the graph but for the reduction.</summary>
    public static SelectedGraph Select(KnowledgeGraph graph, GraphSelection selection)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(selection);
        var result = new SelectedGraph(graph);
        var left = new Remainder(graph);
        if (selection.Since is { } since) LeaveOutBefore(left, since, selection.Roots.ToHashSet());
        LeaveOutEdges(left, selection.Edges);
        if (selection.WithoutBoilerplate)
            result = result with { BoilerplateLeftOut = LeaveOutBoilerplate(left, selection.Roots) };
        if (selection.Roots.Count == 0) LeaveOutStranded(left);
        if (selection.Collapse is { } into)
        {
            var before = left.Count(NodeKind.Article);
            left = new Remainder(Collapsing.Collapse(left, into, selection.Roots, out var map));
            result = result with { CollapsedArticles = before - left.Count(NodeKind.Article) };
            selection = Renumbered(selection, map);
        }

        LeaveOutKinds(left, selection);
        result = result with { NodesLeftOut = LeaveOutFar(left, selection) };
        var reduced = selection.Reduce ? Reduce(left) : 0;
        var highlighted = selection.Highlighted.Where(left.HasNode).Select(node => left.Graph.Nodes[node].Id).ToList();
        var part = left.ToGraph();
        if (highlighted.Count > 0) part = part.Highlighting(highlighted.Select(id => part.Find(id)));
        return result with { Graph = part, ReducedReferences = reduced };
    }

    private static void LeaveOutBefore(Remainder left, DateOnly since, HashSet<int> roots)
    {
        var (start, end) = left.Graph.OrdinalsOf(NodeKind.Article);
        for (var node = start; node < end; node++)
        {
            if (left.Graph.Nodes[node].Article is { Exists: true } article && !(article.LastModified >= since)
                && !roots.Contains(node))
            {
                left.RemoveNode(node);
            }
        }
    }

    private static void LeaveOutEdges(Remainder left, IReadOnlyList<EdgeKind>? wanted)
    {
        if (wanted is null) return;
        for (var edge = 0; edge < left.Graph.Edges.Length; edge++)
        {
            if (!wanted.Contains(left.Graph.Edges[edge].Kind)) left.RemoveEdge(edge);
        }
    }

    private static int LeaveOutBoilerplate(Remainder left, IReadOnlyList<int> roots)
    {
        var count = 0;
        foreach (var target in Boilerplate.Find(left.Graph).Except(roots))
        {
            foreach (var edge in left.Graph.Incoming(target, EdgeKind.References))
            {
                if (left.HasEdge(edge)) count++;
                left.RemoveEdge(edge);
            }
        }

        return count;
    }

    private static void LeaveOutStranded(Remainder left)
    {
        for (var node = 0; node < left.Graph.Nodes.Length; node++)
        {
            // An edge is left only while both ends are, so leaving out one stranded node strands no other.
            if (left.IsStranded(node)) left.RemoveNode(node);
        }
    }

    private static void LeaveOutKinds(Remainder left, GraphSelection selection)
    {
        if (selection.Kinds is not { } kinds) return;
        var roots = selection.Roots.ToHashSet();
        for (var node = 0; node < left.Graph.Nodes.Length; node++)
        {
            if (!kinds.Contains(left.Graph.Nodes[node].Kind) && !roots.Contains(node)) left.RemoveNode(node);
        }
    }

    /// <summary>Leaves out what no walk reaches, and of the rest what is more than the most that is wanted.</summary>
    /// <returns>How many nodes the latter are.</returns>
    private static int LeaveOutFar(Remainder left, GraphSelection selection)
    {
        var graph = left.Graph;
        var distances = selection.Roots.Count > 0 ? Neighbourhood.Distances(left, selection) : new int[graph.Nodes.Length];
        var wanted = new List<int>();
        for (var node = 0; node < distances.Length; node++)
        {
            if (distances[node] == Neighbourhood.Unreached) left.RemoveNode(node);
            else if (left.HasNode(node)) wanted.Add(node);
        }

        if (selection.MaximumNodes is not { } most || wanted.Count <= most) return 0;
        var tooMany = wanted
            .OrderBy(node => distances[node])
            .ThenByDescending(node => graph.Incoming(node).Length)
            .Skip(most);
        foreach (var node in tooMany) left.RemoveNode(node);
        return wanted.Count - most;
    }

    private static int Reduce(Remainder left)
    {
        var graph = left.Graph;
        var references = new List<int>();
        for (var edge = 0; edge < graph.Edges.Length; edge++)
        {
            if (graph.Edges[edge].Kind == EdgeKind.References && left.HasEdge(edge)) references.Add(edge);
        }

        var links = references.Select(edge => (graph.Edges[edge].Source, graph.Edges[edge].Target));
        var kept = TransitiveReduction.Reduce(Adjacency.Create(graph.Nodes.Length, links));
        foreach (var edge in references)
        {
            if (!kept.HasLink(graph.Edges[edge].Source, graph.Edges[edge].Target)) left.RemoveEdge(edge);
        }

        return references.Count - kept.LinkCount;
    }

    private static GraphSelection Renumbered(GraphSelection selection, int[] map)
    {
        return selection with
        {
            Roots = Renumber(selection.Roots),
            Stops = Renumber(selection.Stops),
            Highlighted = Renumber(selection.Highlighted),
        };

        int[] Renumber(IReadOnlyList<int> nodes) => [.. nodes.Select(node => map[node]).Where(node => node >= 0).Distinct()];
    }
}

/// <summary>A part of a graph, and what of the wanted was left out of it.</summary>
/// <param name="Graph">The part, with ids and attributes as they were.</param>
public sealed record SelectedGraph(KnowledgeGraph Graph)
{
    /// <summary>How many nodes were left out because there are more than the most that is wanted.</summary>
    public int NodesLeftOut { get; init; }

    /// <summary>How many references were left out because they are made out of habit.</summary>
    public int BoilerplateLeftOut { get; init; }

    /// <summary>How many references were left out because a path over others leads to the same article.</summary>
    public int ReducedReferences { get; init; }

    /// <summary>How many articles became part of another node.</summary>
    public int CollapsedArticles { get; init; }
}
