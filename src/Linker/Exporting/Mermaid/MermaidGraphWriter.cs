using Linker.Graph;

namespace Linker.Exporting.Mermaid;

/// <summary>
/// Writes a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html), which many sites draw where it stands in
/// Markdown. Nodes are called <c>n0</c>, <c>n1</c>, ... since Mermaid's own names can hold little; kinds are told apart by
/// shape and colour, missing articles are dashed and red. Mermaid draws 500 edges and 50,000 characters unless told otherwise.
/// </summary>
public sealed class MermaidGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "mermaid";

    /// <inheritdoc/>
    public bool IsPicture => true;

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } = [new("graph.mmd", Write)];

    /// <summary>Writes the graph; see <see cref="GraphFile.Write"/>.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        var text = new Utf8Output(output);
        text.Write("flowchart LR\n"u8);
        var nodes = graph.Nodes;
        for (var i = 0; i < nodes.Length; i++) WriteNode(text, in nodes[i], i);
        foreach (var kind in graph.Kinds.Edges) WriteEdges(text, graph, kind);
        WriteNodeStyles(text, graph);
        WriteEdgeStyles(text, graph);
        text.Flush();
    }

    private static void WriteNode(Utf8Output text, in Node node, int ordinal)
    {
        text.Write("  n"u8);
        text.Write(ordinal);
        text.WriteAscii(node.Kind.Style.MermaidOpening);
        text.Write((byte)'"');
        if (node.Kind == NodeKind.Article) text.WriteMermaid(node.Id);
        if (node.Kind == NodeKind.Article && node.Label != node.Id) text.Write("<br/>"u8);
        if (node.Kind != NodeKind.Article || node.Label != node.Id) text.WriteMermaid(node.Label);
        text.Write((byte)'"');
        text.WriteAscii(node.Kind.Style.MermaidClosing);
        text.Write(":::"u8);
        text.WriteAscii(node.IsMissing ? "missing" : node.Kind.Name);
        text.Write((byte)'\n');
    }

    /// <summary>Edges stand in order of their kinds: styles name them by their positions.</summary>
    private static void WriteEdges(Utf8Output text, KnowledgeGraph graph, EdgeKind kind)
    {
        if (graph.CountOf(kind) == 0) return;
        foreach (ref readonly var edge in graph.Edges)
        {
            if (edge.Kind != kind) continue;
            text.Write("  n"u8);
            text.Write(edge.Source);
            text.Write(" -->|"u8);
            text.Write(kind.AsciiName);
            text.Write("| n"u8);
            text.Write(edge.Target);
            text.Write((byte)'\n');
        }
    }

    private static void WriteNodeStyles(Utf8Output text, KnowledgeGraph graph)
    {
        foreach (var kind in graph.Kinds.Nodes)
        {
            var present = graph.CountOf(kind) - (kind == NodeKind.Article ? graph.MissingCount : 0);
            if (present > 0) WriteClass(text, kind.Name, kind.Style, "");
        }

        if (graph.MissingCount > 0) WriteClass(text, "missing", NodeKind.MissingStyle, ",stroke-dasharray:5 4");
    }

    private static void WriteClass(Utf8Output text, string name, NodeStyle style, string more) => text.WriteAscii(
        $"  classDef {name} fill:{style.Fill},stroke:{style.Border},color:{style.Text}{more}\n");

    private static void WriteEdgeStyles(Utf8Output text, KnowledgeGraph graph)
    {
        var first = 0;
        foreach (var kind in graph.Kinds.Edges)
        {
            var end = first + graph.CountOf(kind);
            if (first == end) continue;
            text.Write("  linkStyle "u8);
            for (var i = first; i < end; i++)
            {
                if (i > first) text.Write((byte)',');
                text.Write(i);
            }

            var style = kind.Style;
            text.WriteAscii($" stroke:{style.Color},stroke-width:{style.Width}px{Dashes(style.Line)}\n");
            first = end;
        }
    }

    private static string Dashes(string line) => line switch
    {
        "dashed" => ",stroke-dasharray:5 4",
        "dotted" => ",stroke-dasharray:2 3",
        _ => "",
    };
}
