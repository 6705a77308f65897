using Linker.Graph;

namespace Linker.Exporting.Tables;

/// <summary>
/// Writes vertices and edges as JSON lines for GraphFrames on Apache Spark, which wants the columns <c>id</c>, <c>src</c>
/// and <c>dst</c>. Every line has the same columns; a list without elements is empty, any other absent value null.
/// </summary>
/// <remarks>
/// No column has the name of an SQL keyword, or of a column that an algorithm of GraphFrames adds: <c>name</c> is the label,
/// <c>inCorpus</c> says whether an article exists, <c>timesCited</c> is the count of a reference and <c>fileRows</c> the
/// rows of a file table.
/// </remarks>
public sealed class GraphFramesWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "graphframes";

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } =
        [new("vertices.jsonl", WriteVertices), new("edges.jsonl", WriteEdges)];

    /// <summary>Writes the vertices; see <see cref="GraphFile.Write"/>.</summary>
    public static void WriteVertices(KnowledgeGraph graph, Stream output)
    {
        var json = new Utf8Output(output);
        foreach (ref readonly var node in graph.Nodes)
        {
            json.Write("{\"id\":"u8);
            json.WriteString(node.Id);
            json.Write(",\"kind\":"u8);
            json.WriteString(node.Kind.Name);
            json.Write(",\"name\":"u8);
            json.WriteString(node.Label);
            WriteArticle(json, node.Article);
            json.Write("}\n"u8);
        }

        json.Flush();
    }

    /// <summary>Writes the edges; see <see cref="GraphFile.Write"/>.</summary>
    public static void WriteEdges(KnowledgeGraph graph, Stream output)
    {
        var json = new Utf8Output(output);
        var ids = new EncodedIds(graph, static (text, id) => text.WriteString(id));
        foreach (ref readonly var edge in graph.Edges)
        {
            json.Write("{\"src\":"u8);
            json.Write(ids[edge.Source]);
            json.Write(",\"dst\":"u8);
            json.Write(ids[edge.Target]);
            json.Write(",\"kind\":"u8);
            json.WriteString(edge.Kind.Name);
            WriteReference(json, edge.Reference);
            json.Write(",\"versions\":"u8);
            json.WriteStrings(edge.Versions);
            json.Write(",\"fileRows\":["u8);
            for (var i = 0; i < edge.Rows.Length; i++)
            {
                if (i > 0) json.Write((byte)',');
                WriteRow(json, edge.Rows[i]);
            }

            json.Write("],\"isDerived\":"u8);
            json.Write(edge.Kind.IsDerived ? "true"u8 : "false"u8);
            json.Write(",\"successions\":["u8);
            for (var i = 0; i < edge.Successions.Length; i++)
            {
                if (i > 0) json.Write((byte)',');
                WriteSuccession(json, edge.Successions[i]);
            }

            json.Write("]}\n"u8);
        }

        json.Flush();
    }

    private static void WriteArticle(Utf8Output json, ArticleAttributes? article)
    {
        json.Write(article switch
        {
            null => ",\"inCorpus\":null"u8,
            { Exists: true } => ",\"inCorpus\":true"u8,
            _ => ",\"inCorpus\":false"u8,
        });
        json.Write(",\"path\":"u8);
        json.WriteStringOrNull(article?.Path);
        json.Write(",\"alternates\":"u8);
        json.WriteStrings(Items.AsSpan(article?.Alternates ?? []));
        json.Write(",\"lastModified\":"u8);
        json.WriteDateOrNull(article?.LastModified);
        json.Write(",\"productLine\":"u8);
        json.WriteStringOrNull(article?.ProductLine);
        json.Write(",\"keywords\":"u8);
        json.WriteStrings(Items.AsSpan(article?.Keywords ?? []));
    }

    private static void WriteReference(Utf8Output json, ReferenceAttributes? reference)
    {
        json.Write(",\"citedTitle\":"u8);
        json.WriteStringOrNull(reference?.Title);
        json.Write(",\"section\":"u8);
        json.WriteStringOrNull(reference?.Section);
        json.Write(",\"line\":"u8);
        json.WriteNumberOrNull(reference is { Line: > 0 and var line } ? line : null);
        json.Write(",\"timesCited\":"u8);
        json.WriteNumberOrNull(reference?.Count);
    }

    private static void WriteRow(Utf8Output json, FileVersion row)
    {
        json.Write("{\"fileDate\":"u8);
        json.WriteDateOrNull(row.Date);
        json.Write(",\"fileTime\":"u8);
        json.WriteTimeOrNull(row.Time);

        json.Write(",\"fileSize\":"u8);
        json.WriteNumberOrNull(row.Size);
        json.Write(",\"fileVersion\":"u8);
        json.WriteStringOrNull(row.Version);
        json.Write(",\"platform\":"u8);
        json.WriteStringOrNull(row.Platform);
        json.Write((byte)'}');
    }

    private static void WriteSuccession(Utf8Output json, FileSuccession succession)
    {
        json.Write("{\"fileId\":"u8);
        json.WriteString(succession.File);
        json.Write(",\"platform\":"u8);
        json.WriteStringOrNull(succession.Platform);
        json.Write(",\"oldDate\":"u8);
        json.WriteDateOrNull(succession.OldDate);
        json.Write(",\"newDate\":"u8);
        json.WriteDateOrNull(succession.NewDate);
        json.Write((byte)'}');
    }
}
