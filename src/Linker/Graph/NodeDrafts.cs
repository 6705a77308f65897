namespace Linker.Graph;

/// <summary>The nodes of a graph that is being built, numbered in order of appearance.</summary>
internal sealed class NodeDrafts
{
    private readonly List<(string Id, NodeKind Kind, ArticleAttributes? Article)> _drafts = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);

    // Folding a name costs more than finding it again, and most names come back.
    private readonly Dictionary<string, int>[] _byText =
        [.. NodeKinds.All.Select(static _ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly LabelVotes _votes = new();

    /// <summary>The article of an id, which is a missing one unless it was added with its attributes before.</summary>
    /// <exception cref="ArgumentException">The id begins like the id of another kind of node.</exception>
    public int Article(string id, ArticleAttributes? attributes = null)
    {
        if (_byId.TryGetValue(id, out var node)) return node;
        if (NodeKinds.OfId(id) != NodeKind.Article)
        {
            throw new ArgumentException($"an article's id must not begin like a {NodeKinds.OfId(id).Name()}'s: {id}");
        }

        return Add(id, NodeKind.Article, attributes ?? ArticleAttributes.Missing);
    }

    /// <summary>The node that a text names.</summary>
    public int Named(NodeKind kind, string text)
    {
        var known = _byText[(int)kind];
        if (known.TryGetValue(text, out var node)) return node;
        var id = NodeIds.Of(kind, text);
        if (!_byId.TryGetValue(id, out node)) node = Add(id, kind, null);
        known.Add(text, node);
        return node;
    }

    public bool IsMissing(int node) => _drafts[node].Article is { Exists: false };

    public void Vote(int node, string label) => _votes.Add(node, label);

    public Node[] ToNodes()
    {
        var nodes = new Node[_drafts.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            var (id, kind, article) = _drafts[i];
            nodes[i] = new Node(id, kind, _votes.Winner(i) ?? id, article);
        }

        return nodes;
    }

    private int Add(string id, NodeKind kind, ArticleAttributes? attributes)
    {
        _byId.Add(id, _drafts.Count);
        _drafts.Add((id, kind, attributes));
        return _drafts.Count - 1;
    }
}
