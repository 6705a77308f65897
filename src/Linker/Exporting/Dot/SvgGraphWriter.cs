using Linker.Graph;

namespace Linker.Exporting.Dot;

/// <summary>Writes a picture of the graph as SVG, drawn by Graphviz from what <see cref="DotGraphWriter"/> writes.</summary>
public sealed class SvgGraphWriter : IGraphWriter
{
    /// <summary>
    /// The most nodes and edges, together, that <c>dot</c> draws. Its layers show best what leads where, but their time grows
    /// much faster than the graph: of neighbourhoods in an archive, those with a thousand nodes and edges took two seconds,
    /// and some with 1,600 more than a minute. What is larger is drawn by <c>sfdp</c>, which took four seconds for 2,500.
    /// </summary>
    public const int MostForLayers = 1000;

    private const string FileName = "graph.svg";

    /// <summary>
    /// These forces leave room for the labels, and prism moves what still overlaps. Edges that are led round nodes would take
    /// ten times as long.
    /// </summary>
    private static readonly string[] Springs =
        ["-Tsvg", "-GK=0.9", "-Grepulsiveforce=1.4", "-Goverlap=prism", "-Gsplines=line"];

    private readonly Graphviz _graphviz;

    /// <summary>Creates a writer that draws with what <paramref name="graphviz"/> finds.</summary>
    public SvgGraphWriter(Graphviz graphviz)
    {
        _graphviz = graphviz;
        Files = [new(FileName, Write)];
    }

    /// <inheritdoc/>
    public string Format => "svg";

    /// <inheritdoc/>
    public bool IsPicture => true;

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; }

    private void Write(KnowledgeGraph graph, Stream output)
    {
        var isSmall = graph.Nodes.Length + graph.Edges.Length <= MostForLayers;
        _graphviz.Draw(
            isSmall ? "dot" : "sfdp",
            isSmall ? ["-Tsvg"] : Springs,
            dot => DotGraphWriter.Write(graph, dot),
            FileName,
            output);
    }
}
