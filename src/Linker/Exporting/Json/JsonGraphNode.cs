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
