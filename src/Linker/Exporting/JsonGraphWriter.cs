using Linker.Graph;

namespace Linker.Exporting;

/// <summary>
/// Writes <c>graph.json</c>: node-link JSON as networkx and D3 read it, one node or edge a line so that two graphs can
/// be compared with any diff. <see cref="GraphSchema"/> describes it; <see cref="JsonGraphReader"/> reads it back.
/// </summary>
public sealed class JsonGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } = [new("graph.json", Write)];

    /// <summary>Writes the graph; see <see cref="GraphFile.Write"/>.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        var json = new Utf8Output(output);
        var ids = new EncodedIds(graph, static (text, id) => text.WriteString(id));
        WriteHeader(json, graph);
        json.Write("\"nodes\":["u8);
        var nodes = graph.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            json.Write(i == 0 ? "\n"u8 : ",\n"u8);
            WriteNode(json, in nodes[i], ids[i]);
        }

        json.Write("\n],\n\"edges\":["u8);
        var edges = graph.Edges;
        for (var i = 0; i < edges.Length; i++)
        {
            ref readonly var edge = ref edges[i];
            json.Write(i == 0 ? "\n"u8 : ",\n"u8);
            JsonEdge.WriteSource(json, ids[edge.Source]);
            JsonEdge.WriteRest(json, in edge, ids[edge.Target]);
        }

        json.Write("\n]}\n"u8);
        json.Flush();
    }

    private static void WriteHeader(Utf8Output json, KnowledgeGraph graph)
    {
        json.Write("{\"format\":\"linker-graph\",\"version\":1,\"directed\":true,\"multigraph\":true,\n"u8);
        json.Write("\"graph\":{\"articles\":"u8);
        json.Write(graph.ArticleCount);
        json.Write(",\"missing\":"u8);
        json.Write(graph.MissingCount);
        json.Write(",\"nodesByKind\":{"u8);
        foreach (var kind in NodeKinds.All) WriteCount(json, (int)kind, kind.Name(), graph.CountOf(kind));
        json.Write("},\"edgesByKind\":{"u8);
        foreach (var kind in EdgeKinds.All)
        {
            // Without derived edges a graph is written as it was before there were any.
            if (!kind.IsDerived() || graph.CountOf(kind) > 0) WriteCount(json, (int)kind, kind.Name(), graph.CountOf(kind));
        }

        json.Write("}},\n"u8);
    }

    private static void WriteCount(Utf8Output json, int place, string name, int count)
    {
        if (place > 0) json.Write((byte)',');
        json.WriteString(name);
        json.Write((byte)':');
        json.Write(count);
    }

    private static void WriteNode(Utf8Output json, in Node node, ReadOnlySpan<byte> id)
    {
        json.Write("{\"id\":"u8);
        json.Write(id);
        json.Write(",\"kind\":\""u8);
        json.WriteAscii(node.Kind.Name());
        json.Write("\",\"label\":"u8);
        json.WriteString(node.Label);
        if (node.Article is { } article) WriteArticle(json, article);
        json.Write((byte)'}');
    }

    private static void WriteArticle(Utf8Output json, ArticleAttributes article)
    {
        json.Write(article.Exists ? ",\"exists\":true"u8 : ",\"exists\":false"u8);
        if (article.Path is { } path)
        {
            json.Write(",\"path\":"u8);
            json.WriteString(path);
        }

        if (article.Alternates.Count > 0)
        {
            json.Write(",\"alternates\":"u8);
            json.WriteStrings(article.Alternates);
        }

        if (article.LastModified is { } date)
        {
            json.Write(",\"lastModified\":\""u8);
            json.Write(date);
            json.Write((byte)'"');
        }

        if (article.ProductLine is { } line)
        {
            json.Write(",\"productLine\":"u8);
            json.WriteString(line);
        }

        if (article.Keywords.Count > 0)
        {
            json.Write(",\"keywords\":"u8);
            json.WriteStrings(article.Keywords);
        }
    }
}
