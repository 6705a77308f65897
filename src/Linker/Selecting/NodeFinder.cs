using Linker.Articles;
using Linker.Corpus.Globs;
using Linker.Graph;

namespace Linker.Selecting;

/// <summary>Finds the nodes that people mean by a text.</summary>
/// <param name="graph">The graph.</param>
/// <param name="ids">What ids of articles look like; the Knowledge Base's where none is given.</param>
public sealed class NodeFinder(KnowledgeGraph graph, IdScheme? ids = null)
{
    private readonly IdScheme _ids = ids ?? new KnowledgeBaseIds();

    /// <summary>
    /// All nodes that a text names, in order of ordinals: the one with this id, in any case and with any prefix that the
    /// scheme has (<c>KB150047</c>); else those with this label or title, as a whole and in any case, and those with this
    /// name behind the prefix of their kind (<c>basesrv.dll</c>); else those whose id or label a glob matches
    /// (<c>Q1500*</c>, <c>file:*.dll</c>). In a glob a slash is a character like others, and case does not count.
    /// </summary>
    public IReadOnlyList<int> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        if (text.Length == 0) return [];
        if (FindId(text) is var node and >= 0) return [node];
        var named = FindName(text);
        return named.Count == 0 && Glob.HasWildcards(text) ? FindGlob(text) : named;
    }

    /// <summary>
    /// The nearest names to a text that names nothing, best first: ids and names that a few slips make of it, and titles
    /// and names that share words with it. Each of them is found by <see cref="Find"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many names there are at most.</param>
    public IReadOnlyList<string> Suggest(string text, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        return new NearestNodes(graph, Canonical(text) ?? text).Take(most);
    }

    private int FindId(string text)
    {
        if (graph.Find(text) is var exact and >= 0) return exact;
        if (Canonical(text) is { } id && graph.Find(id) is var article and >= 0) return article;
        return graph.Find(text.ToLowerInvariant());
    }

    private string? Canonical(string text)
    {
        var upper = text.ToUpperInvariant();
        return _ids.IsId(upper) ? _ids.Canonicalize(upper, new StringPool()) : null;
    }

    private List<int> FindName(string text)
    {
        var found = new List<int>();
        foreach (var kind in graph.Kinds.Nodes)
        {
            if (kind != NodeKind.Article && graph.Find(NodeIds.FromText(kind, text)) is var node and >= 0) found.Add(node);
        }

        for (var i = 0; i < graph.Nodes.Length; i++)
        {
            ref readonly var node = ref graph.Nodes[i];
            // Ids that keep their case, as of another scheme, are found here whatever the case of the text.
            if (text.Equals(node.Label, StringComparison.OrdinalIgnoreCase)
                || text.Equals(node.Id, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(i);
            }
        }

        return [.. found.Distinct().Order()];
    }

    private List<int> FindGlob(string text)
    {
        if (Parse(text) is not { } glob) return [];
        var found = new List<int>();
        for (var i = 0; i < graph.Nodes.Length; i++)
        {
            ref readonly var node = ref graph.Nodes[i];
            if (IsMatch(glob, node.Id) || IsMatch(glob, node.Label)) found.Add(i);
        }

        return found;
    }

    /// <summary>The glob of a text; null where the text has wildcards but is no glob, as a title may.</summary>
    private static Glob? Parse(string text)
    {
        try
        {
            return Glob.Parse(WithoutSlashes(text.ToLowerInvariant()));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsMatch(Glob glob, string name) => glob.IsMatch(WithoutSlashes(name.ToLowerInvariant()));

    // A glob's stars stop at slashes, which in a title mean nothing.
    private static string WithoutSlashes(string text) => text.Replace('/', '\u2215');
}
