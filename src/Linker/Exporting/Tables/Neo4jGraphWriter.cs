using System.Text;
using Linker.Graph;

namespace Linker.Exporting.Tables;

/// <summary>
/// Writes nodes and relationships for <c>neo4j-admin database import full</c>
/// (https://neo4j.com/docs/operations-manual/current/import/): CSV with a header that names columns and their types. The
/// rows of a file table, for which Neo4j has no type, are JSON in a string.
/// </summary>
/// <remarks>
/// The elements of an array cannot be quoted one by one, so the import has to be told a delimiter that they do not hold:
/// U+001F, the unit separator, with <c>--array-delimiter=U+001F</c>. Keywords and versions are free text, which may hold
/// the semicolon that is the default. Should an element hold the unit separator itself, its picture U+241F stands in its
/// place. Texts may hold line breaks: <c>--multiline-fields=true</c>.
/// </remarks>
public sealed class Neo4jGraphWriter : IGraphWriter
{
    private const char UnitSeparator = '\u001F';
    private const char Picture = '\u241F';

    /// <inheritdoc/>
    public string Format => "neo4j";

    /// <inheritdoc/>
    public IReadOnlyList<GraphFile> Files { get; } =
        [new("neo4j-nodes.csv", WriteNodes), new("neo4j-relationships.csv", WriteRelationships)];

    /// <summary>Writes the nodes; see <see cref="GraphFile.Write"/>.</summary>
    public static void WriteNodes(KnowledgeGraph graph, Stream output)
    {
        using var csv = new CsvRecords(
            output,
            "id:ID,:LABEL,label:string,exists:boolean,path:string,alternates:string[],lastModified:date,"u8 +
            "productLine:string,keywords:string[]"u8);
        foreach (ref readonly var node in graph.Nodes)
        {
            csv.Text(node.Id);
            csv.Text(LabelsOf(in node));
            csv.Text(node.Label);
            csv.Boolean(node.Article?.Exists);
            csv.Text(node.Article?.Path);
            WriteArray(csv, Items.AsSpan(node.Article?.Alternates ?? []));
            csv.Date(node.Article?.LastModified);
            csv.Text(node.Article?.ProductLine);
            WriteArray(csv, Items.AsSpan(node.Article?.Keywords ?? []));
            csv.EndRecord();
        }

        csv.Flush();
    }

    /// <summary>Writes the relationships; see <see cref="GraphFile.Write"/>.</summary>
    public static void WriteRelationships(KnowledgeGraph graph, Stream output)
    {
        using var csv = new CsvRecords(
            output,
            ":START_ID,:END_ID,:TYPE,title:string,section:string,line:int,count:int,versions:string[],rows:string,"u8 +
            "derived:boolean,files:string"u8);
        var ids = new EncodedIds(graph, static (text, id) => text.WriteField(id));
        string[] types = [.. graph.Kinds.Edges.Select(static kind => TypeOf(kind.Name))];
        foreach (ref readonly var edge in graph.Edges)
        {
            csv.Quoted(ids[edge.Source]);
            csv.Quoted(ids[edge.Target]);
            csv.Text(types[edge.Kind.Ordinal]);
            csv.Text(edge.Reference?.Title);
            csv.Text(edge.Reference?.Section);
            csv.Number(edge.Reference is { Line: > 0 and var line } ? line : null);
            csv.Number(edge.Reference?.Count);
            WriteArray(csv, edge.Versions);
            csv.Json(edge.Rows);
            csv.Boolean(edge.Kind.IsDerived ? true : null);
            csv.Json(edge.Successions);
            csv.EndRecord();
        }

        csv.Flush();
    }

    private static void WriteArray(CsvRecords csv, ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (!text.Contains(UnitSeparator, StringComparison.Ordinal)) continue;
            texts = texts.ToArray().Select(static one => one.Replace(UnitSeparator, Picture)).ToArray();
            break;
        }

        csv.Array(texts, (byte)UnitSeparator);
    }

    private static string LabelsOf(in Node node) =>
        node.IsMissing ? $"{node.Kind.PascalName}{UnitSeparator}Missing" : node.Kind.PascalName;

    /// <summary>The name as Neo4j's users write types: <c>HAS_KEYWORD</c> for <c>hasKeyword</c>.</summary>
    private static string TypeOf(string name)
    {
        var type = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter)) type.Append('_');
            type.Append(char.ToUpperInvariant(letter));
        }

        return type.ToString();
    }
}
