using Linker.Graph;

namespace Linker.Exporting.Tables;

/// <summary>
/// Writes a table of nodes and one of edges as CSV (RFC 4180) for databases, spreadsheets and data frames. Columns have the
/// names that attributes have in <c>graph.json</c>; lists and rows of file tables are JSON within a field.
/// </summary>
/// <remarks>
/// Lines end in LF, as in every output of Linker; the RFC's CR LF would say no more, and readers take both. A text that
/// begins like a formula stays as it is: these tables are for programs, and what they read back is what was written. Who
/// opens them in a spreadsheet imports all columns as text.
/// </remarks>
public sealed class CsvGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } = [new("nodes.csv", WriteNodes), new("edges.csv", WriteEdges)];

    /// <summary>Writes the nodes; see <see cref="GraphFile.Write"/>.</summary>
    public static void WriteNodes(KnowledgeGraph graph, Stream output)
    {
        using var csv = new CsvRecords(output, "id,kind,label,exists,path,alternates,lastModified,productLine,keywords"u8);
        foreach (ref readonly var node in graph.Nodes)
        {
            csv.Text(node.Id);
            csv.Text(node.Kind.Name);
            csv.Text(node.Label);
            csv.Boolean(node.Article?.Exists);
            csv.Text(node.Article?.Path);
            csv.Json(Items.AsSpan(node.Article?.Alternates ?? []));
            csv.Date(node.Article?.LastModified);
            csv.Text(node.Article?.ProductLine);
            csv.Json(Items.AsSpan(node.Article?.Keywords ?? []));
            csv.EndRecord();
        }

        csv.Flush();
    }

    /// <summary>Writes the edges; see <see cref="GraphFile.Write"/>.</summary>
    public static void WriteEdges(KnowledgeGraph graph, Stream output)
    {
        using var csv = new CsvRecords(output, "source,target,kind,title,section,line,count,versions,rows,derived,files"u8);
        var ids = new EncodedIds(graph, static (text, id) => text.WriteField(id));
        foreach (ref readonly var edge in graph.Edges)
        {
            csv.Quoted(ids[edge.Source]);
            csv.Quoted(ids[edge.Target]);
            csv.Text(edge.Kind.Name);
            csv.Text(edge.Reference?.Title);
            csv.Text(edge.Reference?.Section);
            csv.Number(edge.Reference is { Line: > 0 and var line } ? line : null);
            csv.Number(edge.Reference?.Count);
            csv.Json(edge.Versions);
            csv.Json(edge.Rows);
            csv.Boolean(edge.Kind.IsDerived ? true : null);
            csv.Json(edge.Successions);
            csv.EndRecord();
        }

        csv.Flush();
    }
}
