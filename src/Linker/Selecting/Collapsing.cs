using Linker.Graph;

namespace Linker.Selecting;

/// <summary>
/// Makes one node of all articles of a product or product line. An article becomes part of one node only: that of the
/// product which most articles of the graph apply to, of equals the first; an article of none stays as it is, as missing
/// articles do. The edges that say what belongs to what are gone, as are those within a node; of the others, those of one
/// kind between two nodes become one edge, with the sum of counts, all versions and all rows.
/// </summary>
/// <remarks>
/// An article counts once, so that figures add up, but a product that always comes with a more frequent one has no articles
/// left and is left out, unless something else leads to it. Articles have one product line, so that none of this touches
/// <see cref="NodeKind.ProductLine"/>.
/// </remarks>
internal sealed class Collapsing
{
    private readonly KnowledgeGraph _graph;
    private readonly EdgeKind _membership;

    // The node that each node becomes part of; itself where it stays.
    private readonly int[] _holders;

    private Collapsing(KnowledgeGraph graph, NodeKind into)
    {
        _graph = graph;
        _membership = into == NodeKind.Product ? EdgeKind.AppliesTo
            : into == NodeKind.ProductLine ? EdgeKind.InProductLine
            : throw new ArgumentOutOfRangeException(nameof(into), into, "expected a product or a product line");
        _holders = new int[graph.Nodes.Length];
        for (var node = 0; node < _holders.Length; node++) _holders[node] = HolderOf(node);
    }

    /// <summary>Collapses what is left of a graph.</summary>
    /// <param name="left">What is left; nodes and edges that are not have no part in the result.</param>
    /// <param name="into">What articles become.</param>
    /// <param name="roots">The ordinals of nodes that stay in any case, or that what they become stays for.</param>
    /// <param name="map">The ordinals of nodes in the result by those in the graph; -1 for what is not there.</param>
    public static KnowledgeGraph Collapse(Remainder left, NodeKind into, IReadOnlyList<int> roots, out int[] map)
    {
        var collapsing = new Collapsing(left.Graph, into);
        var edges = collapsing.Merge(left);
        return collapsing.Assemble(left, edges, roots, out map);
    }

    private int HolderOf(int node)
    {
        var (holder, most) = (node, 0);
        if (_graph.Nodes[node].Kind != NodeKind.Article) return holder;
        foreach (ref readonly var edge in _graph.Outgoing(node, _membership))
        {
            var articles = _graph.Incoming(edge.Target, _membership).Length;
            if (articles > most) (holder, most) = (edge.Target, articles);
        }

        return holder;
    }

    private Edge[] Merge(Remainder left)
    {
        var moved = new List<Edge>();
        for (var i = 0; i < _graph.Edges.Length; i++)
        {
            ref readonly var edge = ref _graph.Edges[i];
            if (edge.Kind == _membership || !left.HasEdge(i)) continue;
            var (source, target) = (_holders[edge.Source], _holders[edge.Target]);
            if (source == target && edge.Source != edge.Target) continue;
            if (source != target || source == edge.Source) moved.Add(edge.Between(source, target));
        }

        // A stable order, so that what is merged always comes in the same one.
        Edge[] sorted = [.. moved.Order(Comparer<Edge>.Create(Edge.Compare))];
        var merged = new List<Edge>();
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && Edge.Compare(sorted[start], sorted[end]) == 0;) end++;
            merged.Add(IsCollapsed(sorted[start]) ? EdgeMerge.Combine(sorted.AsSpan(start..end)) : sorted[start]);
        }

        return [.. merged];
    }

    // Only what was an article can have several edges where there was one.
    private bool IsCollapsed(in Edge edge) => IsHolder(edge.Source) || IsHolder(edge.Target);

    private bool IsHolder(int node) => _graph.Nodes[node].Kind == _membership.Target;

    private KnowledgeGraph Assemble(Remainder left, Edge[] edges, IReadOnlyList<int> roots, out int[] map)
    {
        var isUsed = new bool[_holders.Length];
        for (var node = 0; node < _holders.Length; node++)
        {
            if (left.HasNode(node) && (_holders[node] != node || !IsHolder(node))) isUsed[_holders[node]] = true;
        }

        foreach (var root in roots) isUsed[_holders[root]] = true;
        foreach (var edge in edges) isUsed[edge.Source] = isUsed[edge.Target] = true;
        var graph = GraphAssembler.Take(_graph, isUsed, edges, out var ordinals);
        map = [.. _holders.Select(holder => ordinals[holder])];
        return graph;
    }
}

/// <summary>Makes one edge of the edges of several articles between the same two nodes.</summary>
internal static class EdgeMerge
{
    /// <summary>The one edge; of attributes that cannot be added up, the first ones stay.</summary>
    /// <param name="edges">Edges of one source, kind and target; at least one.</param>
    public static Edge Combine(ReadOnlySpan<Edge> edges)
    {
        var first = edges[0];
        return first.Kind.Content switch
        {
            EdgeContent.Citation => first.With(Counted(edges)),
            EdgeContent.Versions => first.With(Versions(edges)),
            EdgeContent.Rows => first.With(Rows(edges)),
            _ => first,
        };
    }

    // A title, section and line are those of one article.
    private static ReferenceAttributes Counted(ReadOnlySpan<Edge> edges)
    {
        var count = 0;
        foreach (ref readonly var edge in edges) count += edge.Reference?.Count ?? 1;
        return new ReferenceAttributes(Title: null, Section: null, Line: 0, count);
    }

    private static string[] Versions(ReadOnlySpan<Edge> edges)
    {
        var versions = new SortedSet<string>(StringComparer.Ordinal);
        foreach (ref readonly var edge in edges)
        {
            foreach (var version in edge.Versions) versions.Add(version);
        }

        return [.. versions];
    }

    private static FileVersion[] Rows(ReadOnlySpan<Edge> edges)
    {
        var rows = new List<FileVersion>();
        foreach (ref readonly var edge in edges) rows.AddRange(edge.Rows);
        return [.. rows];
    }
}
