using Linker.Graph;

namespace Linker.Exporting.Json;

/// <summary>Writes nodes as objects of <c>graph.json</c>.</summary>
internal static class JsonGraphNode
{
    /// <summary>Writes a node as an object.</summary>
    public static void Write(Utf8Output json, in Node node, ReadOnlySpan<byte> id)
    {
        json.Write("{\"id\":"u8);
        json.Write(id);
        json.Write((byte)',');
        WriteKind(json, node.Kind);
        json.Write(",\"label\":"u8);
        json.WriteString(node.Label);
        WriteAttributes(json, in node);
        json.Write((byte)'}');
    }

    /// <summary>Writes the property that says what a node stands for.</summary>
    public static void WriteKind(Utf8Output json, NodeKind kind)
    {
        json.Write("\"kind\":"u8);
        json.Write(kind.QuotedName);
    }

    /// <summary>Writes what a node has beside its id, kind and label, each property behind a comma.</summary>
    public static void WriteAttributes(Utf8Output json, in Node node)
    {
        if (node.Article is not { } article) return;
        json.Write(article.Exists ? ",\"exists\":true"u8 : ",\"exists\":false"u8);
        var properties = new JsonProperties(json, (byte)',');
        properties.Text("path"u8, article.Path);
        properties.Texts("alternates"u8, article.Alternates);
        properties.Date("lastModified"u8, article.LastModified);
        properties.Text("productLine"u8, article.ProductLine);
        properties.Texts("keywords"u8, article.Keywords);
    }
}
