using Linker.Graph;

namespace Linker.Exporting;

/// <summary>Writes one edge as an object of <c>graph.json</c>.</summary>
internal static class JsonEdge
{
    public static void Write(Utf8Output json, Edge edge, EncodedIds ids)
    {
        json.Write("{\"source\":"u8);
        json.Write(ids[edge.Source]);
        json.Write(",\"target\":"u8);
        json.Write(ids[edge.Target]);
        json.Write(",\"kind\":\""u8);
        json.WriteAscii(edge.Kind.Name());
        json.Write((byte)'"');
        if (edge.Reference is { } reference) WriteReference(json, reference);
        if (!edge.Versions.IsEmpty) WriteVersions(json, edge.Versions);
        if (!edge.Rows.IsEmpty) WriteRows(json, edge.Rows);
        json.Write((byte)'}');
    }

    private static void WriteReference(Utf8Output json, ReferenceAttributes reference)
    {
        if (reference.Title is { } title)
        {
            json.Write(",\"title\":"u8);
            json.WriteString(title);
        }

        if (reference.Section is { } section)
        {
            json.Write(",\"section\":"u8);
            json.WriteString(section);
        }

        json.Write(",\"line\":"u8);
        json.Write(reference.Line);
        json.Write(",\"count\":"u8);
        json.Write(reference.Count);
    }

    private static void WriteVersions(Utf8Output json, ReadOnlySpan<string> versions)
    {
        json.Write(",\"versions\":["u8);
        for (var i = 0; i < versions.Length; i++)
        {
            if (i > 0) json.Write((byte)',');
            json.WriteString(versions[i]);
        }

        json.Write((byte)']');
    }

    private static void WriteRows(Utf8Output json, ReadOnlySpan<FileVersion> rows)
    {
        json.Write(",\"rows\":["u8);
        for (var i = 0; i < rows.Length; i++)
        {
            if (i > 0) json.Write((byte)',');
            WriteRow(json, rows[i]);
        }

        json.Write((byte)']');
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
