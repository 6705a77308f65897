using Linker.Graph;

namespace Linker.Exporting.Dot;

/// <summary>Writes one node as a statement of <c>graph.dot</c>.</summary>
internal static class DotNode
{
    public static void Write(Utf8Output dot, KnowledgeGraph graph, int ordinal, ReadOnlySpan<byte> id)
    {
        var node = graph.Nodes[ordinal];
        dot.Write("  "u8);
        dot.Write(id);
        dot.Write(" [label=\""u8);
        if (node.Kind == NodeKind.Article) WriteIdLine(dot, node);
        if (node.Kind != NodeKind.Article || node.Label != node.Id) dot.WriteWrapped(node.Label);
        dot.Write("\", tooltip=\""u8);
        var incoming = node.Kind == NodeKind.Article ? graph.Incoming(ordinal, EdgeKind.References) : graph.Incoming(ordinal);
        WriteTooltip(dot, node, incoming.Length);
        dot.Write("\""u8);
        if (graph.Highlighted.Contains(ordinal)) dot.Write(DotStyles.Highlight);
        dot.Write("]\n"u8);
    }

    private static void WriteIdLine(Utf8Output dot, Node article)
    {
        dot.WriteContents(article.Id);
        if (article.Label != article.Id) dot.Write("\\n"u8);
    }

    private static void WriteTooltip(Utf8Output dot, Node node, int incoming)
    {
        dot.WriteTooltip(node.Kind == NodeKind.Article ? node.Id : node.Kind.Name);
        dot.Write(": "u8);
        dot.WriteTooltip(node.Label);
        if (node.Article is not { } article)
        {
            dot.Write("\\nedges from articles: "u8);
            dot.Write(incoming);
            return;
        }

        if (!article.Exists) dot.Write("\\nnot in the corpus"u8);
        if (article.Path is { } path)
        {
            dot.Write("\\n"u8);
            dot.WriteTooltip(path);
        }

        if (article.LastModified is { } date)
        {
            dot.Write("\\nlast modified "u8);
            dot.Write(date);
        }

        dot.Write("\\ncited by "u8);
        dot.Write(incoming);
    }
}
