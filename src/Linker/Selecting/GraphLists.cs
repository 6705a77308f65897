using Linker.Graph;

namespace Linker.Selecting;

/// <summary>The lists of pages that wikis have under these names, of articles.</summary>
public static class GraphLists
{
    /// <summary>The missing articles that are cited, most cited first; equals in order of ids.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="top">How many entries the list has at most.</param>
    public static IReadOnlyList<RankedNode> Wanted(KnowledgeGraph graph, int top = int.MaxValue) =>
        Ranking.Top(graph, EdgeKind.References, top, static node => node.IsMissing);

    /// <summary>The articles that are cited, missing ones too, most cited first; equals in order of ids.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="top">How many entries the list has at most.</param>
    public static IReadOnlyList<RankedNode> MostReferenced(KnowledgeGraph graph, int top = int.MaxValue) =>
        Ranking.Top(graph, EdgeKind.References, top, static _ => true);

    /// <summary>The articles of the corpus that cite nothing and that nothing cites, in order of ids.</summary>
    public static IReadOnlyList<Node> Orphans(KnowledgeGraph graph) => CitingNothing(graph, isCited: false);

    /// <summary>The articles of the corpus that are cited and cite nothing, in order of ids.</summary>
    public static IReadOnlyList<Node> DeadEnds(KnowledgeGraph graph) => CitingNothing(graph, isCited: true);

    /// <summary>
    /// The articles of the corpus that share a title, whatever its case: one group a title, by the first id in it; in each
    /// in order of ids.
    /// </summary>
    public static IReadOnlyList<TitleGroup> SameTitle(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var byTitle = new Dictionary<string, List<Node>>(StringComparer.OrdinalIgnoreCase);
        var (start, end) = graph.OrdinalsOf(NodeKind.Article);
        foreach (var node in graph.Nodes[start..end])
        {
            // An article without a title is labelled with its id, which is unique.
            if (node.IsMissing) continue;
            if (byTitle.TryGetValue(node.Label, out var bearers)) bearers.Add(node);
            else byTitle.Add(node.Label, [node]);
        }

        return
        [
            .. byTitle.Values
                .Where(bearers => bearers.Count > 1)
                .OrderBy(bearers => bearers[0].Id, StringComparer.Ordinal)
                .Select(bearers => new TitleGroup(bearers[0].Label, bearers)),
        ];
    }

    private static List<Node> CitingNothing(KnowledgeGraph graph, bool isCited)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var found = new List<Node>();
        var (start, end) = graph.OrdinalsOf(NodeKind.Article);
        for (var ordinal = start; ordinal < end; ordinal++)
        {
            if (!graph.Nodes[ordinal].IsMissing && graph.Outgoing(ordinal, EdgeKind.References).IsEmpty
                && graph.Incoming(ordinal, EdgeKind.References).IsEmpty != isCited)
            {
                found.Add(graph.Nodes[ordinal]);
            }
        }

        return found;
    }
}

/// <summary>Articles that have one title.</summary>
/// <param name="Title">The title, as the first of them spells it.</param>
/// <param name="Articles">The articles, at least two, in order of ids.</param>
public sealed record TitleGroup(string Title, IReadOnlyList<Node> Articles);
