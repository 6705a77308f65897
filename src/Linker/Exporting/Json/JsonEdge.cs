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
        var separator = (byte)',';
        WriteAttributes(json, in edge, ref separator);
        json.Write((byte)'}');
    }

    /// <summary>Writes what an edge has beside its ends and its kind.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="edge">The edge.</param>
    /// <param name="separator">What stands before the next property; a comma once there was one.</param>
    public static void WriteAttributes(Utf8Output json, in Edge edge, ref byte separator)
    {
        if (!edge.HasContent) return;
        if (edge.Reference is { } reference) WriteReference(json, reference, ref separator);
        if (!edge.Versions.IsEmpty)
        {
            Name(json, ref separator, "versions"u8);
            WriteVersions(json, edge.Versions);
        }

        if (!edge.Rows.IsEmpty)
        {
            Name(json, ref separator, "rows"u8);
            WriteRows(json, edge.Rows);
        }

        if (edge.Kind.IsDerived)
        {
            Name(json, ref separator, "derived"u8);
            json.Write("true"u8);
        }

        if (!edge.Successions.IsEmpty)
        {
            Name(json, ref separator, "files"u8);
            WriteSuccessions(json, edge.Successions);
        }
    }

    /// <summary>Writes the versions as an array.</summary>
    public static void WriteVersions(Utf8Output json, ReadOnlySpan<string> versions)
    {
        json.Write((byte)'[');
        for (var i = 0; i < versions.Length; i++)
        {
            if (i > 0) json.Write((byte)',');
            json.WriteString(versions[i]);
        }

        json.Write((byte)']');
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
            json.Write(i == 0 ? "{\"file\":"u8 : ",{\"file\":"u8);
            json.WriteString(successions[i].File);
            if (successions[i].Platform is { } platform)
            {
                json.Write(",\"platform\":"u8);
                json.WriteString(platform);
            }

            json.Write(",\"oldDate\":\""u8);
            json.Write(successions[i].OldDate);
            json.Write("\",\"newDate\":\""u8);
            json.Write(successions[i].NewDate);
            json.Write("\"}"u8);
        }

        json.Write((byte)']');
    }

    private static void WriteReference(Utf8Output json, ReferenceAttributes reference, ref byte separator)
    {
        if (reference.Title is { } title)
        {
            Name(json, ref separator, "title"u8);
            json.WriteString(title);
        }

        if (reference.Section is { } section)
        {
            Name(json, ref separator, "section"u8);
            json.WriteString(section);
        }

        if (reference.Line > 0)
        {
            Name(json, ref separator, "line"u8);
            json.Write(reference.Line);
        }

        Name(json, ref separator, "count"u8);
        json.Write(reference.Count);
    }

    private static void WriteRow(Utf8Output json, FileVersion row)
    {
        var next = (byte)'{';
        if (row.Date is { } date)
        {
            Name(json, ref next, "date"u8);
            json.Write((byte)'"');
            json.Write(date);
            json.Write((byte)'"');
        }

        if (row.Time is { } time)
        {
            Name(json, ref next, "time"u8);
            json.Write((byte)'"');
            json.Write(time);
            json.Write((byte)'"');
        }

        if (row.Size is { } size)
        {
            Name(json, ref next, "size"u8);
            json.Write(size);
        }

        if (row.Version is { } version)
        {
            Name(json, ref next, "version"u8);
            json.WriteString(version);
        }

        if (row.Platform is { } platform)
        {
            Name(json, ref next, "platform"u8);
            json.WriteString(platform);
        }

        json.Write(next == '{' ? "{}"u8 : "}"u8);
    }

    /// <summary>Writes a property's name after what separates it from what comes before.</summary>
    private static void Name(Utf8Output json, ref byte separator, ReadOnlySpan<byte> name)
    {
        json.Write(separator);
        json.Write((byte)'"');
        json.Write(name);
        json.Write("\":"u8);
        separator = (byte)',';
    }
}
