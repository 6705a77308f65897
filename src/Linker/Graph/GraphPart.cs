using System.Runtime.InteropServices;
using Linker.Extraction;

namespace Linker.Graph;

/// <summary>
/// What a run of articles adds to a graph, with numbers of its own for all nodes: parts are made without knowledge of
/// each other, so on several threads. Each edge is one vote for how its target is spelled, so that an article with a
/// long table does not outvote the others.
/// </summary>
internal sealed class GraphPart
{
    /// <summary>So few texts are compared with each other rather than put into a set.</summary>
    private const int MostCompared = 16;

    private readonly EdgeColumn[] _columns;
    private readonly NameTable[] _names;
    private readonly EdgeKind[] _textKinds;

    // What an article says about products and files that it has named before, by edge.
    private readonly Dictionary<int, List<string>> _moreVersions = [];
    private readonly Dictionary<int, List<FileVersion>> _moreRows = [];

    public GraphPart(ReadOnlySpan<PrimaryDocument> primaries, int first, PrimaryIndex byId, KindSet kinds)
    {
        FirstPrimary = first;
        Articles = new ArticleAttributes[primaries.Length];
        Cited = new CitedArticles(byId, kinds);
        _names = [.. kinds.Nodes.Select(static kind => new NameTable(kind))];
        var count = primaries.Length;
        _columns = [.. kinds.Edges.Select(kind => new EdgeColumn(kind, count))];
        _textKinds = [.. kinds.Edges.Where(static kind => kind.Fact is not null)];
        for (var i = 0; i < primaries.Length; i++)
        {
            Articles[i] = AttributesOf(primaries[i]);
            Add(first + i, primaries[i].Facts);
            foreach (var column in _columns) column.EndSource();
        }
    }

    /// <summary>Where the run begins among the primaries.</summary>
    public int FirstPrimary { get; }

    /// <summary>The attributes of the articles.</summary>
    public ArticleAttributes[] Articles { get; }

    /// <summary>The articles that these cite.</summary>
    public CitedArticles Cited { get; }

    /// <summary>How many edges there are.</summary>
    public int EdgeCount => _columns.Sum(static column => column.Count);

    /// <summary>The nodes of a kind, which is not that of articles.</summary>
    public NameTable Names(NodeKind kind) => _names[kind.Ordinal];

    /// <summary>The edges of a kind.</summary>
    public EdgeColumn Edges(EdgeKind kind) => _columns[kind.Ordinal];

    private static ArticleAttributes AttributesOf(PrimaryDocument primary) => new()
    {
        Path = primary.Facts.Path,
        Alternates = primary.Alternates,
        LastModified = primary.Facts.LastModified,
        ProductLine = primary.Facts.ProductLine,
        Keywords = primary.Facts.Keywords,
    };

    private void Add(int source, ArticleFacts facts)
    {
        foreach (var reference in Items.AsSpan(facts.References)) AddReference(source, reference);
        AddProducts(Items.AsSpan(facts.Products));
        if (_moreVersions.Count > 0) AddMoreVersions();
        if (facts.ProductLine is { } line) Add(EdgeKind.InProductLine, line, out _);
        AddUpdates(Items.AsSpan(facts.UpdatedFiles));
        if (_moreRows.Count > 0) AddMoreRows();
        foreach (var kind in _textKinds) AddTexts(source, kind, Items.AsSpan(facts.Texts[kind.Fact!]));
        foreach (var keyword in Items.AsSpan(facts.Keywords)) Add(EdgeKind.HasKeyword, keyword, out _);
    }

    private void AddReference(int source, Reference reference)
    {
        var target = Cited.Find(NodeIds.WellFormed(reference.Target));
        var column = Edges(EdgeKind.References);
        if (target == source || !column.Add(target, out var edge)) return;
        if (reference.Title is { } title) Cited.Vote(target, title);
        column.AttributesOf(edge) = new ReferenceAttributes(
            reference.Title, reference.Section, reference.Line, reference.Count);
    }

    private void AddProducts(ReadOnlySpan<Product> products)
    {
        var column = Edges(EdgeKind.AppliesTo);
        foreach (var product in products)
        {
            var (isNew, edge) = (Add(EdgeKind.AppliesTo, product.Name, out var number), number);
            if (isNew) column.AttributesOf(edge) = Distinct(product.Versions);
            else if (edge >= 0) More(_moreVersions, edge).AddRange(product.Versions);
        }
    }

    private void AddMoreVersions()
    {
        var column = Edges(EdgeKind.AppliesTo);
        foreach (var (edge, versions) in _moreVersions)
        {
            var before = (string[]?)column.AttributesOf(edge) ?? [];
            column.AttributesOf(edge) = Distinct([.. before, .. versions]);
        }

        _moreVersions.Clear();
    }

    private void AddUpdates(ReadOnlySpan<FileRow> rows)
    {
        var column = Edges(EdgeKind.Updates);
        foreach (var row in rows)
        {
            var (isNew, edge) = (Add(EdgeKind.Updates, row.Name, out var number), number);
            if (isNew) column.AttributesOf(edge) = new[] { VersionOf(row) };
            else if (edge >= 0) More(_moreRows, edge).Add(VersionOf(row));
        }
    }

    private void AddMoreRows()
    {
        var column = Edges(EdgeKind.Updates);
        foreach (var (edge, rows) in _moreRows)
        {
            var before = (FileVersion[])column.AttributesOf(edge)!;
            column.AttributesOf(edge) = (FileVersion[])[.. before, .. rows];
        }

        _moreRows.Clear();
    }

    private static List<T> More<T>(Dictionary<int, List<T>> more, int edge)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(more, edge, out _);
        return list ??= [];
    }

    private void AddTexts(int source, EdgeKind kind, ReadOnlySpan<LocatedText> texts)
    {
        foreach (var text in texts)
        {
            if (kind.Target != NodeKind.Article) Add(kind, text.Text, out _);
            else if (Cited.Find(NodeIds.WellFormed(text.Text)) is var target && target != source) Edges(kind).Add(target, out _);
        }
    }

    /// <summary>Adds an edge to the node that a text names; none where the text is blank.</summary>
    /// <returns>Whether the article had no edge of the kind to the node yet.</returns>
    private bool Add(EdgeKind kind, string text, out int edge)
    {
        edge = -1;
        var names = Names(kind.Target);
        if (!names.Find(text, out var spelling, out var node) || !Edges(kind).Add(node, out edge)) return false;
        names.Vote(spelling);
        return true;
    }

    /// <summary>
    /// The texts, each once, in order; null where there are none. An array of facts, which do not change, is kept.
    /// </summary>
    private static string[]? Distinct(IReadOnlyList<string> texts) => texts switch
    {
        [] => null,
        string[] { Length: <= MostCompared } few when !HasRepeated(few) => few,
        _ => [.. texts.Distinct(StringComparer.Ordinal)],
    };

    private static bool HasRepeated(string[] texts)
    {
        for (var i = 1; i < texts.Length; i++)
        {
            if (texts.AsSpan(0, i).Contains(texts[i])) return true;
        }

        return false;
    }

    private static FileVersion VersionOf(FileRow row) => new(row.Date, row.Time, row.Size, row.Version, row.Platform);
}
