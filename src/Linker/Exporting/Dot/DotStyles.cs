using System.Text;

namespace Linker.Exporting.Dot;

/// <summary>How the kinds of nodes and edges are written in DOT.</summary>
internal static class DotStyles
{
    private const int LegendWidth = 90;

    private const string Picture =
        "rankdir=\"LR\", overlap=\"false\", outputorder=\"edgesfirst\", bgcolor=\"white\", pad=\"0.4\", nodesep=\"0.18\", "
        + "ranksep=\"1.1\", fontname=\"Helvetica\", fontsize=\"12\", fontcolor=\"#374151\", labelloc=\"b\", labeljust=\"l\"";

    /// <summary>What a node to be shown prominently has besides: a thick border, and a label that is larger and bold.</summary>
    public static ReadOnlySpan<byte> Highlight =>
        ", penwidth=\"4\", fontname=\"Helvetica-Bold\", fontsize=\"14\""u8;

    /// <summary>
    /// What holds for the whole picture. The graph's own label is the legend: nodes of a legend would be counted as
    /// nodes of the graph.
    /// </summary>
    public static string Header(IEnumerable<NodeKind> nodes, IEnumerable<EdgeKind> edges) =>
        $$"""
        digraph "linker" {
          graph [{{Picture}}, label="\l{{Legend("Nodes", nodes.SelectMany(Describe))}}\l{{Legend("Edges", edges.Select(Describe))}}\l"]
          node [fontname="Helvetica", fontsize="11", margin="0.12,0.06", height="0.3", penwidth="1.2"]
          edge [fontname="Helvetica", fontsize="9", arrowsize="0.7"]

        """;

    /// <summary>Gives every attribute: in DOT, what a block leaves out it keeps from the block before.</summary>
    public static string ToDot(NodeStyle style) =>
        $"shape=\"{style.Shape}\", style=\"{style.Outline}\", color=\"{style.Border}\", fillcolor=\"{style.Fill}\", "
        + $"fontcolor=\"{style.Text}\"";

    /// <summary>The attributes of edges.</summary>
    public static string ToDot(EdgeStyle style) =>
        $"color=\"{style.Color}\", style=\"{style.Line}\", penwidth=\"{style.Width}\"";

    private static IEnumerable<string> Describe(NodeKind kind)
    {
        yield return $"{kind.LegendName} = {kind.Style.ColorName} {kind.Style.Shape}";
        var missing = NodeKind.MissingStyle;
        if (kind == NodeKind.Article) yield return $"missing {kind.LegendName} = dashed {missing.ColorName} {missing.Shape}";
    }

    private static string Describe(EdgeKind kind) => $"{kind.Name} = {kind.Style.Description}";

    /// <summary>The entries in lines that are not too long for a picture of a small graph.</summary>
    private static string Legend(string title, IEnumerable<string> entries)
    {
        var (text, length) = (new StringBuilder($"{title}:"), title.Length + 1);
        var separator = " ";
        foreach (var entry in entries)
        {
            var isFull = length + separator.Length + entry.Length > LegendWidth;
            text.Append(isFull ? $",\\l    {entry}" : $"{separator}{entry}");
            length = isFull ? entry.Length + 4 : length + separator.Length + entry.Length;
            separator = ", ";
        }

        return text.ToString();
    }
}
