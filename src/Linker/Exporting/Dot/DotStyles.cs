using Linker.Graph;

namespace Linker.Exporting.Dot;

/// <summary>How kinds of nodes and edges look in a picture.</summary>
internal static class DotStyles
{
    /// <summary>
    /// What holds for the whole picture. The graph's own label is the legend: nodes of a legend would be counted as
    /// nodes of the graph.
    /// </summary>
    public static ReadOnlySpan<byte> Header =>
        "digraph \"linker\" {\n"u8 +
        "  graph [rankdir=\"LR\", overlap=\"false\", outputorder=\"edgesfirst\", bgcolor=\"white\", pad=\"0.4\","u8 +
        " nodesep=\"0.18\", ranksep=\"1.1\", fontname=\"Helvetica\", fontsize=\"12\", fontcolor=\"#374151\","u8 +
        " labelloc=\"b\", labeljust=\"l\", label=\"\\l"u8 +
        "Nodes: article = blue box, missing article = dashed red box, product = green ellipse,\\l"u8 +
        "    product line = teal folder, file = yellow note, fix = purple octagon,\\l"u8 +
        "    bulletin = orange hexagon, keyword = grey tab\\l"u8 +
        "Edges: references = blue, appliesTo = green, inProductLine = teal, updates = bold amber,\\l"u8 +
        "    offers = dashed amber, mentions = dotted grey, fixedIn = purple,\\l"u8 +
        "    citesBulletin = orange, hasKeyword = thin grey, supersedes = bold dashed rose, derived\\l\"]\n"u8 +
        "  node [fontname=\"Helvetica\", fontsize=\"11\","u8 +
        " margin=\"0.12,0.06\", height=\"0.3\", penwidth=\"1.2\"]\n"u8 +
        "  edge [fontname=\"Helvetica\", fontsize=\"9\", arrowsize=\"0.7\"]\n"u8;

    /// <summary>What a node to be shown prominently has besides: a thick border, and a label that is larger and bold.</summary>
    public static ReadOnlySpan<byte> Highlight =>
        ", penwidth=\"4\", fontname=\"Helvetica-Bold\", fontsize=\"14\""u8;

    /// <summary>The style of missing articles.</summary>
    public static NodeStyle Missing { get; } = Node("box", "filled,dashed", "#dc2626", "#fef2f2", "#b91c1c");

    /// <summary>The style of one node.</summary>
    public static NodeStyle Of(in Node node) => node.IsMissing ? Missing : Of(node.Kind);

    /// <summary>The style of a kind of node.</summary>
    public static NodeStyle Of(NodeKind kind) => kind switch
    {
        NodeKind.Article => Node("box", "rounded,filled", "#2563eb", "#dbeafe"),
        NodeKind.Product => Node("ellipse", "filled", "#16a34a", "#dcfce7"),
        NodeKind.ProductLine => Node("folder", "filled", "#0d9488", "#ccfbf1"),
        NodeKind.File => Node("note", "filled", "#ca8a04", "#fef9c3"),
        NodeKind.Fix => Node("octagon", "filled", "#9333ea", "#f3e8ff"),
        NodeKind.Bulletin => Node("hexagon", "filled", "#ea580c", "#ffedd5"),
        _ => Node("tab", "filled", "#9ca3af", "#f3f4f6"),
    };

    /// <summary>The style of a kind of edge.</summary>
    public static EdgeStyle Of(EdgeKind kind) => kind switch
    {
        EdgeKind.References => Edge("#2563eb", "solid", "1.6"),
        EdgeKind.AppliesTo => Edge("#16a34a", "solid", "1"),
        EdgeKind.InProductLine => Edge("#0d9488", "solid", "1"),
        EdgeKind.Updates => Edge("#ca8a04", "solid", "1.8"),
        EdgeKind.Offers => Edge("#ca8a04", "dashed", "1.2"),
        EdgeKind.Mentions => Edge("#6b7280", "dotted", "1.2"),
        EdgeKind.FixedIn => Edge("#9333ea", "solid", "1.2"),
        EdgeKind.CitesBulletin => Edge("#ea580c", "solid", "1.2"),
        EdgeKind.Supersedes => Edge("#e11d48", "dashed", "2.2"),
        _ => Edge("#b6bcc6", "solid", "0.8"),
    };

    private static NodeStyle Node(string shape, string style, string border, string fill, string text = "#111827") =>
        new(shape, style, border, fill, text);

    private static EdgeStyle Edge(string color, string line, string width) => new(color, line, width);
}
