using System.Globalization;
using Linker.Comparing;
using Linker.Graph;

namespace Linker.Cli.Output;

/// <summary>Writes what a graph knows about one node, for people.</summary>
internal sealed class NodeText
{
    private static readonly (EdgeKind Kind, string Title)[] NameLists =
    [
        (EdgeKind.Offers, "Files offered"),
        (EdgeKind.Mentions, "Files named"),
        (EdgeKind.FixedIn, "Fixed in"),
        (EdgeKind.CitesBulletin, "Bulletins"),
        (EdgeKind.HasKeyword, "Keywords"),
    ];

    private readonly KnowledgeGraph _graph;
    private readonly int _node;
    private readonly TextSections _text;

    private NodeText(KnowledgeGraph graph, int node, TextSections text) => (_graph, _node, _text) = (graph, node, text);

    /// <param name="graph">The graph.</param>
    /// <param name="node">The node's ordinal.</param>
    /// <param name="all">Whether long lists are shown to their ends.</param>
    /// <param name="width">The terminal's width in characters; null where it is no terminal.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(KnowledgeGraph graph, int node, bool all, int? width, Stream output)
    {
        var sections = new TextSections(all, width);
        var text = new NodeText(graph, node, sections);
        text.WriteHead();
        // What replaced an article matters more than what it says.
        foreach (var kind in EdgeKinds.All.Where(static kind => kind.IsDerived())) text.WriteDerived(kind);
        text.WriteOutgoing();
        text.WriteIncoming();
        sections.CopyTo(output);
    }

    private void WriteHead()
    {
        var node = _graph.Nodes[_node];
        _text.WriteLine(node.Label == node.Id ? node.Id : $"{node.Id}  {node.Label}");
        if (node.Article is not { } article)
        {
            _text.WriteLine($"  {Noun(node.Kind)}");
        }
        else if (!article.Exists)
        {
            _text.WriteLine("  missing: cited, but not in the corpus");
        }
        else
        {
            var date = article.LastModified is { } day ? $", last modified {Day(day)}" : "";
            _text.WriteLine($"  article{date}{(article.ProductLine is { } line ? $", {line}" : "")}");
            foreach (var path in article.Alternates.Prepend(article.Path!)) _text.WriteLine($"  {path}");
        }
    }

    private void WriteDerived(EdgeKind kind)
    {
        _text.WriteRows("Superseded by", [.. Newest(_graph.Incoming(_node, kind)).Select(ArticleRow)]);
        _text.WriteRows("Supersedes", [.. Targets(kind).Select(ArticleRow)]);
    }

    private void WriteOutgoing()
    {
        _text.WriteRows("References", References());
        WriteSources("Cited by", EdgeKind.References);
        var products = _graph.Outgoing(_node, EdgeKind.AppliesTo).ToArray();
        _text.WriteRows("Products", [.. products.Select(edge =>
            new[] { _graph.Nodes[edge.Target].Label, string.Join(", ", edge.Versions.ToArray()) })]);
        _text.WriteRows("Files updated", FileRows());
        foreach (var (kind, title) in NameLists)
            _text.WriteNames(title, [.. Targets(kind).Select(target => _graph.Nodes[target].Label)]);
    }

    private void WriteIncoming()
    {
        _text.WriteRows("Updated by", Updaters());
        WriteSources("Offered by", EdgeKind.Offers);
        WriteSources("Named by", EdgeKind.Mentions);
        WriteSources("Articles that it applies to", EdgeKind.AppliesTo);
        WriteSources("Articles", EdgeKind.InProductLine);
        WriteSources("Articles that it fixed", EdgeKind.FixedIn);
        WriteSources("Cited by", EdgeKind.CitesBulletin);
        WriteSources("Articles", EdgeKind.HasKeyword);
    }

    private void WriteSources(string title, EdgeKind kind) =>
        _text.WriteRows(title, [.. Newest(_graph.Incoming(_node, kind)).Select(ArticleRow)]);

    /// <summary>In the order in which the article cites them.</summary>
    private string[][] References() =>
    [
        .. _graph.Outgoing(_node, EdgeKind.References).ToArray()
            .OrderBy(edge => edge.Reference?.Line)
            .Select(edge => ArticleRow(edge.Target)),
    ];

    /// <summary>The rows of a fix's table, under the name of each file.</summary>
    private string[][] FileRows() =>
    [
        .. _graph.Outgoing(_node, EdgeKind.Updates).ToArray().SelectMany(edge => edge.Rows.ToArray()
            .DefaultIfEmpty()
            .Select(row => (string[])[_graph.Nodes[edge.Target].Label, .. FileRow(row)])),
    ];

    /// <summary>The articles that update the file, by the newest date that each gives for it.</summary>
    private string[][] Updaters() =>
    [
        .. _graph.Incoming(_node, EdgeKind.Updates).ToArray()
            .Select(edge => _graph.Edges[edge])
            .Select(edge => (edge.Source, Row: edge.Rows.ToArray().OrderByDescending(row => row.Date).FirstOrDefault()))
            .OrderByDescending(one => one.Row.Date)
            .ThenByDescending(one => _graph.Nodes[one.Source].Article?.LastModified)
            .Select(one => (string[])[_graph.Nodes[one.Source].Id, .. FileRow(one.Row)]),
    ];

    private static string[] FileRow(FileVersion row) =>
    [
        row.Date is { } date ? Day(date) : "",
        row.Time is { } time ? time.ToString("HH:mm", CultureInfo.InvariantCulture) : "",
        row.Size is { } size ? size.ToString("N0", CultureInfo.InvariantCulture) : "",
        row.Version ?? "",
        row.Platform ?? "",
    ];

    private IEnumerable<int> Targets(EdgeKind kind) =>
        _graph.Outgoing(_node, kind).ToArray().Select(static edge => edge.Target);

    /// <summary>
    /// The sources of edges: last modified first, those that do not say when at the end, equals in order of ids.
    /// </summary>
    private IEnumerable<int> Newest(ReadOnlySpan<int> edges) => edges.ToArray()
        .Select(edge => _graph.Edges[edge].Source)
        .OrderByDescending(source => _graph.Nodes[source].Article?.LastModified);

    private string[] ArticleRow(int article)
    {
        var node = _graph.Nodes[article];
        var title = node.Label == node.Id ? "" : node.Label;
        if (node.IsMissing) title = title.Length == 0 ? "missing" : $"missing: {title}";
        return [node.Id, node.Article?.LastModified is { } date ? Day(date) : "", title];
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Noun(NodeKind kind) => kind switch
    {
        NodeKind.ProductLine => "product line",
        NodeKind.Fix => "service pack or release",
        NodeKind.Bulletin => "security bulletin",
        _ => kind.Name(),
    };
}
