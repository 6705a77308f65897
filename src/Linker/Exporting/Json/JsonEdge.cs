using Linker.Graph;

namespace Linker.Exporting.Json;

/// <summary>Writes edges as objects of <c>graph.json</c>.</summary>
internal static class JsonEdge
{
    /// <summary>Writes what an edge from a node begins with.</summary>
    public static void WriteSource(Utf8Output json, ReadOnlySpan<byte> id)
    {
        json.Write("{\"source\":"u8);
        json.Write(id);
        json.Write(",\"target\":"u8);
    }

    /// <summary>Writes the rest of an edge, from its target's id on.</summary>
    public static void WriteRest(Utf8Output json, in Edge edge, ReadOnlySpan<byte> target)
    {
        json.Write(target);
        json.Write(",\"kind\":"u8);
        json.Write(edge.Kind.QuotedName);
        WriteAttributes(json, in edge, (byte)',');
    }

    /// <summary>Writes what an edge has beside its ends and its kind, and the end of the object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="edge">The edge.</param>
    /// <param name="separator">What stands before the next property: a comma, or a brace where there is none before it.</param>
    public static void WriteAttributes(Utf8Output json, in Edge edge, byte separator)
    {
        var properties = new JsonProperties(json, separator);
        if (edge.HasContent) WriteContent(json, in edge, ref properties);
        properties.End();
    }

    private static void WriteContent(Utf8Output json, in Edge edge, ref JsonProperties properties)
    {
        if (edge.Reference is { } reference)
        {
            properties.Text("title"u8, reference.Title);
            properties.Text("section"u8, reference.Section);
            properties.Number("line"u8, reference.Line > 0 ? reference.Line : null);
            properties.Number("count"u8, reference.Count);
        }

        if (!edge.Versions.IsEmpty)
        {
            properties.Name("versions"u8);
            json.WriteStrings(edge.Versions);
        }

        if (!edge.Rows.IsEmpty)
        {
            properties.Name("rows"u8);
            WriteRows(json, edge.Rows);
        }

        if (edge.Kind.IsDerived)
        {
            properties.Name("derived"u8);
            json.Write("true"u8);
        }

        if (!edge.Successions.IsEmpty)
        {
            properties.Name("files"u8);
            WriteSuccessions(json, edge.Successions);
        }
    }

    /// <summary>Writes the rows of a file table as an array of objects.</summary>
    public static void WriteRows(Utf8Output json, ReadOnlySpan<FileVersion> rows)
    {
        json.Write((byte)'[');
        for (var i = 0; i < rows.Length; i++)
        {
            if (i > 0) json.Write((byte)',');
            WriteRow(json, rows[i]);
        }

        json.Write((byte)']');
    }

    /// <summary>Writes the files that an edge is derived from as an array of objects.</summary>
    public static void WriteSuccessions(Utf8Output json, ReadOnlySpan<FileSuccession> successions)
    {
        json.Write((byte)'[');
        for (var i = 0; i < successions.Length; i++)
        {
            if (i > 0) json.Write((byte)',');
            var properties = new JsonProperties(json, (byte)'{');
            properties.Text("file"u8, successions[i].File);
            properties.Text("platform"u8, successions[i].Platform);
            properties.Date("oldDate"u8, successions[i].OldDate);
            properties.Date("newDate"u8, successions[i].NewDate);
            properties.End();
        }

        json.Write((byte)']');
    }

    private static void WriteRow(Utf8Output json, FileVersion row)
    {
        var properties = new JsonProperties(json, (byte)'{');
        properties.Date("date"u8, row.Date);
        properties.Time("time"u8, row.Time);
        properties.Number("size"u8, row.Size);
        properties.Text("version"u8, row.Version);
        properties.Text("platform"u8, row.Platform);
        properties.End();
    }
}
