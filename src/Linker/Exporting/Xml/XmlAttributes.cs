using Linker.Exporting.Json;
using Linker.Graph;

namespace Linker.Exporting.Xml;

/// <summary>
/// Writes the attributes of nodes and edges for formats that hold each as an element with a name and a value; the value
/// may stand in an element or in an attribute.
/// </summary>
/// <param name="xml">Where to write.</param>
/// <param name="before">What stands before an attribute's name.</param>
/// <param name="between">What stands between name and value.</param>
/// <param name="after">What stands behind the value.</param>
internal sealed class XmlAttributes(Utf8Output xml, byte[] before, byte[] between, byte[] after) : IDisposable
{
    /// <summary>The attributes that nodes have besides id, kind and label.</summary>
    public static readonly XmlAttribute[] ForNodes =
    [
        new("exists", XmlAttributeType.Flag),
        new("path", XmlAttributeType.Text),
        new("alternates", XmlAttributeType.Json),
        new("lastModified", XmlAttributeType.Text),
        new("productLine", XmlAttributeType.Text),
        new("keywords", XmlAttributeType.Json),
    ];

    /// <summary>The attributes that edges have besides their kind.</summary>
    public static readonly XmlAttribute[] ForEdges =
    [
        new("title", XmlAttributeType.Text),
        new("section", XmlAttributeType.Text),
        new("line", XmlAttributeType.Number),
        new("count", XmlAttributeType.Number),
        new("versions", XmlAttributeType.Json),
        new("rows", XmlAttributeType.Json),
        new("derived", XmlAttributeType.Flag),
        new("files", XmlAttributeType.Json),
    ];

    private readonly MemoryStream _json = new();
    private Utf8Output? _jsonOutput;

    /// <summary>Writes what a node has besides id, kind and label.</summary>
    public void Write(in Node node)
    {
        if (node.Article is not { } article) return;
        Write("exists"u8, article.Exists ? "true"u8 : "false"u8);
        if (article.Path is { } path) Write("path"u8, path);
        if (article.Alternates.Count > 0)
        {
            Json().WriteStrings(article.Alternates);
            WriteJson("alternates"u8);
        }

        if (article.LastModified is { } date)
        {
            Start("lastModified"u8);
            xml.Write(date);
            xml.Write(after);
        }

        if (article.ProductLine is { } line) Write("productLine"u8, line);
        if (article.Keywords.Count > 0)
        {
            Json().WriteStrings(article.Keywords);
            WriteJson("keywords"u8);
        }
    }

    /// <summary>Writes what an edge has besides its ends and its kind.</summary>
    public void Write(in Edge edge)
    {
        if (edge.Reference is { } reference)
        {
            if (reference.Title is { } title) Write("title"u8, title);
            if (reference.Section is { } section) Write("section"u8, section);
            if (reference.Line > 0) Write("line"u8, reference.Line);
            Write("count"u8, reference.Count);
        }

        if (!edge.Versions.IsEmpty)
        {
            Json().WriteStrings(edge.Versions);
            WriteJson("versions"u8);
        }

        if (!edge.Rows.IsEmpty)
        {
            JsonEdge.WriteRows(Json(), edge.Rows);
            WriteJson("rows"u8);
        }

        if (edge.Kind.IsDerived) Write("derived"u8, "true"u8);
        if (!edge.Successions.IsEmpty)
        {
            JsonEdge.WriteSuccessions(Json(), edge.Successions);
            WriteJson("files"u8);
        }
    }

    /// <summary>Writes an attribute whose value is ASCII that needs no escapes.</summary>
    public void Write(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Start(name);
        xml.Write(value);
        xml.Write(after);
    }

    /// <summary>Writes an attribute of text.</summary>
    public void Write(ReadOnlySpan<byte> name, string text)
    {
        Start(name);
        xml.WriteXml(text);
        xml.Write(after);
    }

    /// <summary>Gives back what JSON was written to.</summary>
    public void Dispose() => _json.Dispose();

    private void Write(ReadOnlySpan<byte> name, int number)
    {
        Start(name);
        xml.Write(number);
        xml.Write(after);
    }

    private void Start(ReadOnlySpan<byte> name)
    {
        xml.Write(before);
        xml.Write(name);
        xml.Write(between);
    }

    /// <summary>Where to write JSON that <see cref="WriteJson"/> then makes the value of an attribute.</summary>
    private Utf8Output Json()
    {
        _json.SetLength(0);
        return _jsonOutput ??= new Utf8Output(_json);
    }

    /// <summary>Of the characters that XML reserves, JSON as it is written here has only quotes.</summary>
    private void WriteJson(ReadOnlySpan<byte> name)
    {
        _jsonOutput!.Flush();
        Start(name);
        ReadOnlySpan<byte> rest = _json.GetBuffer().AsSpan(0, (int)_json.Length);
        for (var quote = rest.IndexOf((byte)'"'); quote >= 0; quote = rest.IndexOf((byte)'"'))
        {
            xml.Write(rest[..quote]);
            xml.Write("&quot;"u8);
            rest = rest[(quote + 1)..];
        }

        xml.Write(rest);
        xml.Write(after);
    }
}

/// <summary>An attribute of nodes or edges as formats that declare types know it.</summary>
/// <param name="Name">The name, which is that in <c>graph.json</c>.</param>
/// <param name="Type">What its values are.</param>
internal sealed record XmlAttribute(string Name, XmlAttributeType Type);

/// <summary>What the values of an attribute are in GraphML and GEXF, neither of which has dates.</summary>
internal enum XmlAttributeType
{
    /// <summary>Text, in the form of <see cref="XmlEscapes"/>.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A whole number of 32 bits.</summary>
    Number,

    /// <summary>
    /// A list as the text of a JSON array, since no separator is safe from what the parts may hold. JSON has escapes of its
    /// own, so those of <see cref="XmlEscapes"/> are not used in it.
    /// </summary>
    Json,
}
