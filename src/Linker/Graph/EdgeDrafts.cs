using Linker.Articles;
using Linker.Extraction;

namespace Linker.Graph;

/// <summary>
/// Turns the facts of one article after the other into edges: one for each target and kind. Each edge is one vote for
/// how its target is spelled, so that an article with a long table does not outvote the others.
/// </summary>
internal sealed class EdgeDrafts(NodeDrafts nodes)
{
    private readonly List<Edge> _edges = [];
    // Kind and target in one number: a pair would be hashed by parts, and this is asked for every fact.
    private readonly HashSet<long> _seen = [];
    private readonly StringPool _texts = new();

    public Edge[] ToEdges() => [.. _edges];

    /// <summary>Adds the edges that start from an article; to be called once for each.</summary>
    public void Add(int source, ArticleFacts facts)
    {
        _seen.Clear();
        foreach (var reference in facts.References) AddReference(source, reference);
        AddProducts(source, facts.Products);
        if (facts.ProductLine is { } line) AddPlain(source, EdgeKind.InProductLine, line);
        AddUpdates(source, facts.UpdatedFiles);
        foreach (var file in facts.Downloads) AddPlain(source, EdgeKind.Offers, file.Text);
        foreach (var file in facts.MentionedFiles) AddPlain(source, EdgeKind.Mentions, file.Text);
        foreach (var fix in facts.FixedIn) AddPlain(source, EdgeKind.FixedIn, fix.Text);
        foreach (var bulletin in facts.Bulletins) AddPlain(source, EdgeKind.CitesBulletin, bulletin.Text);
        foreach (var keyword in facts.Keywords) AddPlain(source, EdgeKind.HasKeyword, keyword);
    }

    private void AddReference(int source, Reference reference)
    {
        var target = nodes.Article(NodeIds.WellFormed(reference.Target));
        if (target == source || !_seen.Add(Key(EdgeKind.References, target))) return;
        if (reference.Title is { } title && nodes.IsMissing(target)) nodes.Vote(target, title);
        _edges.Add(Edge.References(source, target, new ReferenceAttributes(
            Share(reference.Title), Share(reference.Section), reference.Line, reference.Count)));
    }

    private void AddProducts(int source, IReadOnlyList<Product> products)
    {
        foreach (var (target, group) in ByTarget(EdgeKind.AppliesTo, products, static product => product.Name))
        {
            var versions = group.SelectMany(static product => product.Versions).Distinct(StringComparer.Ordinal);
            _edges.Add(Edge.AppliesTo(source, target, [.. versions.Select(_texts.Share)]));
        }
    }

    private void AddUpdates(int source, IReadOnlyList<FileRow> rows)
    {
        foreach (var (target, group) in ByTarget(EdgeKind.Updates, rows, static row => row.Name))
        {
            var versions = group.Select(row => new FileVersion(
                row.Date, row.Time, row.Size, Share(row.Version), Share(row.Platform)));
            _edges.Add(Edge.Updates(source, target, [.. versions]));
        }
    }

    private void AddPlain(int source, EdgeKind kind, string name)
    {
        if (Target(kind, name, out var target)) _edges.Add(Edge.Plain(source, kind, target));
    }

    /// <summary>The facts by the node that they name, in order of the first fact about each.</summary>
    private IEnumerable<(int Target, List<T> Facts)> ByTarget<T>(
        EdgeKind kind, IReadOnlyList<T> facts, Func<T, string> nameOf)
    {
        var groups = new OrderedDictionary<int, List<T>>();
        foreach (var fact in facts)
        {
            if (Target(kind, nameOf(fact), out var target)) groups.Add(target, []);
            if (target >= 0) groups[target].Add(fact);
        }

        return groups.Select(static group => (group.Key, group.Value));
    }

    /// <summary>Finds the node that a fact names; -1 where the name is blank and so names nothing.</summary>
    /// <returns>Whether the article has no edge of this kind to the node yet.</returns>
    private bool Target(EdgeKind kind, string name, out int target)
    {
        target = -1;
        if (string.IsNullOrWhiteSpace(name)) return false;
        target = nodes.Named(kind.TargetKind(), name);
        if (!_seen.Add(Key(kind, target))) return false;
        nodes.Vote(target, name);
        return true;
    }

    private static long Key(EdgeKind kind, int target) => ((long)kind << 32) | (uint)target;

    private string? Share(string? text) => text is null ? null : _texts.Share(text);
}
