using Linker.Graph;

namespace Linker.Cli.Output;

/// <summary>Writes what a graph has of one node, for people.</summary>
internal sealed class NodeText
{
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
        var kinds = graph.Kinds.Edges.ToLookup(static kind => kind.IsDerived);
        // What replaced an article matters more than what it says.
        foreach (var kind in kinds[true])
        {
            text.WriteSources(kind);
            text.WriteTargets(kind);
        }

        foreach (var kind in kinds[false])
        {
            text.WriteTargets(kind);
            if (kind.Target == NodeKind.Article) text.WriteSources(kind);
        }

        foreach (var kind in kinds[false].Where(static kind => kind.Target != NodeKind.Article)) text.WriteSources(kind);
        sections.CopyTo(output);
    }

    private void WriteHead()
    {
        var node = _graph.Nodes[_node];
        _text.WriteLine(node.Label == node.Id ? node.Id : $"{node.Id}  {node.Label}");
        if (node.Article is not { } article)
        {
            _text.WriteLine($"  {node.Kind.Noun}");
        }
        else if (!article.Exists)
        {
            _text.WriteLine("  missing: cited, but not in the corpus");
        }
        else
        {
            var date = article.LastModified is { } day ? $", last modified {Figures.Date(day)}" : "";
            _text.WriteLine($"  article{date}{(article.ProductLine is { } line ? $", {line}" : "")}");
            foreach (var path in article.Alternates.Prepend(article.Path!)) _text.WriteLine($"  {path}");
        }
    }

    private void WriteTargets(EdgeKind kind)
    {
        if (kind.TargetHeading is not { } heading) return;
        if (kind.Content == EdgeContent.Citation) _text.WriteRows(heading, References(kind));
        else if (kind.Content == EdgeContent.Versions) _text.WriteRows(heading, Versions(kind));
        else if (kind.Content == EdgeContent.Rows) _text.WriteRows(heading, FileRows(kind));
        else if (kind.Target == NodeKind.Article) _text.WriteRows(heading, [.. Targets(kind).Select(ArticleRow)]);
        else _text.WriteNames(heading, [.. Targets(kind).Select(target => _graph.Nodes[target].Label)]);
    }

    private void WriteSources(EdgeKind kind)
    {
        if (kind.SourceHeading is not { } heading) return;
        _text.WriteRows(heading, kind.Content == EdgeContent.Rows
            ? Updaters(kind)
            : [.. Newest(_graph.Incoming(_node, kind)).Select(ArticleRow)]);
    }

    private string[][] Versions(EdgeKind kind) =>
    [
        .. _graph.Outgoing(_node, kind).ToArray().Select(edge =>
            (string[])[_graph.Nodes[edge.Target].Label, string.Join(", ", edge.Versions.ToArray())]),
    ];

    /// <summary>In the order in which the article cites them.</summary>
    private string[][] References(EdgeKind kind) =>
    [
        .. _graph.Outgoing(_node, kind).ToArray()
            .OrderBy(edge => edge.Reference?.Line)
            .Select(edge => ArticleRow(edge.Target)),
    ];

    /// <summary>The rows of a fix's table, under the name of each file.</summary>
    private string[][] FileRows(EdgeKind kind) =>
    [
        .. _graph.Outgoing(_node, kind).ToArray().SelectMany(edge => edge.Rows.ToArray()
            .DefaultIfEmpty()
            .Select(row => (string[])[_graph.Nodes[edge.Target].Label, .. FileRow(row)])),
    ];

    /// <summary>The articles that update the file, by the newest date that each gives for it.</summary>
    private string[][] Updaters(EdgeKind kind) =>
    [
        .. _graph.Incoming(_node, kind).ToArray()
            .Select(edge => _graph.Edges[edge])
            .Select(edge => (edge.Source, Row: edge.Rows.ToArray().OrderByDescending(row => row.Date).FirstOrDefault()))
            .OrderByDescending(one => one.Row.Date)
            .ThenByDescending(one => _graph.Nodes[one.Source].Article?.LastModified)
            .Select(one => (string[])[_graph.Nodes[one.Source].Id, .. FileRow(one.Row)]),
    ];

    private static string[] FileRow(FileVersion row) =>
    [
        Figures.Date(row.Date) ?? "",
        Figures.Time(row.Time) ?? "",
        row.Size is { } size ? Figures.Count(size) : "",
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
        var title = Title(node);
        if (node.IsMissing) title = title.Length == 0 ? "missing" : $"missing: {title}";
        return [node.Id, Figures.Date(node.Article?.LastModified) ?? "", title];
    }

    /// <summary>What a node is called; empty where that is its id.</summary>
    public static string Title(Node node) => node.Label == node.Id ? "" : node.Label;
}
