using Linker.Graph;

namespace Linker.Comparing;

/// <summary>
/// What is different between an old graph and a new one. Every list is in order of kinds of changes, then of the graphs.
/// </summary>
/// <remarks>
/// The line on which an article cites another does not count: lines move with whatever is written above them.
/// </remarks>
public sealed class GraphDifference
{
    private readonly List<NodeChange> _articles = [];
    private readonly List<NodeChange> _names = [];
    private readonly List<EdgeChange> _references = [];
    private readonly List<EdgeChange> _facts = [];

    private GraphDifference()
    {
    }

    /// <summary>The articles of the corpus that were added, removed or changed.</summary>
    public IReadOnlyList<NodeChange> Articles => _articles;

    /// <summary>The references that were added, removed, broken, mended or changed.</summary>
    public IReadOnlyList<EdgeChange> References => _references;

    /// <summary>The edges of all other kinds, derived ones too, that were added, removed or changed.</summary>
    public IReadOnlyList<EdgeChange> Facts => _facts;

    /// <summary>
    /// What has another name in the new graph, and is no article of the corpus: files whose commonest spelling is another,
    /// missing articles under another title.
    /// </summary>
    public IReadOnlyList<NodeChange> Names => _names;

    /// <summary>Whether nothing is different.</summary>
    public bool IsEmpty => _articles.Count + _references.Count + _facts.Count + _names.Count == 0;

    /// <summary>Compares two graphs in time linear in their sizes.</summary>
    public static GraphDifference Between(KnowledgeGraph old, KnowledgeGraph @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var difference = new GraphDifference();
        var (ofOld, ofNew) = NodePairs.Number(old, @new, difference.Add);
        EdgePairs.Match(old, ofOld, @new, ofNew, difference.Add);
        Sort(difference._articles, static change => change.Kind);
        Sort(difference._names, static change => change.Kind);
        Sort(difference._references, static change => change.Kind);
        Sort(difference._facts, static change => change.Kind);
        return difference;
    }

    private void Add(Node? before, Node? after)
    {
        var (was, isNow) = (before is { } one && !one.IsMissing, after is { } other && !other.IsMissing);
        if ((before ?? after)!.Value.Kind == NodeKind.Article && was != isNow)
        {
            _articles.Add(was ? new(ChangeKind.Removed, before!.Value, []) : new(ChangeKind.Added, after!.Value, []));
        }
        else if (before is { } old && after is { } node)
        {
            var attributes = Attributes.Between(old, node);
            if (attributes.Count == 0) return;
            (node.Article is { Exists: true } ? _articles : _names).Add(new(ChangeKind.Changed, node, attributes));
        }
    }

    private void Add(EdgeEnds? before, EdgeEnds? after)
    {
        var ends = (after ?? before)!.Value;
        var changes = ends.Edge.Kind == EdgeKind.References ? _references : _facts;
        IReadOnlyList<AttributeChange> attributes = [];
        ChangeKind kind;
        if (before is { } old && after is { } now)
        {
            attributes = Attributes.Between(old.Edge, now.Edge);
            kind = KindOf(old.Target.IsMissing, now.Target.IsMissing);
            if (kind == ChangeKind.Changed && attributes.Count == 0) return;
        }
        else
        {
            kind = after is null ? ChangeKind.Removed : ChangeKind.Added;
        }

        // What is missing now had a title when it was there.
        var target = kind == ChangeKind.Broke ? before!.Value.Target : ends.Target;
        changes.Add(new EdgeChange(kind, ends.Edge, ends.Source, target, attributes));
    }

    private static ChangeKind KindOf(bool wasMissing, bool isMissing) => (wasMissing, isMissing) switch
    {
        (false, true) => ChangeKind.Broke,
        (true, false) => ChangeKind.Mended,
        _ => ChangeKind.Changed,
    };

    /// <summary>Stable, so that changes of one kind stay in the graphs' order.</summary>
    private static void Sort<T>(List<T> changes, Func<T, ChangeKind> kindOf)
    {
        T[] sorted = [.. changes.OrderBy(kindOf)];
        changes.Clear();
        changes.AddRange(sorted);
    }
}

/// <summary>How a node differs.</summary>
/// <param name="Kind">Whether it was added, removed or changed.</param>
/// <param name="Node">The node: of the new graph, unless it was removed.</param>
/// <param name="Attributes">What changed about it.</param>
public sealed record NodeChange(ChangeKind Kind, Node Node, IReadOnlyList<AttributeChange> Attributes);

/// <summary>How an edge differs.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Edge">The edge: of the new graph, unless it was removed.</param>
/// <param name="Source">The node that it starts from, of the same graph.</param>
/// <param name="Target">
/// The node that it leads to, of the same graph; of the old one, where it was there, if the edge broke.
/// </param>
/// <param name="Attributes">What changed about it.</param>
public sealed record EdgeChange(
    ChangeKind Kind, Edge Edge, Node Source, Node Target, IReadOnlyList<AttributeChange> Attributes);
