using Linker.Exporting.Json;
using Linker.Graph;

namespace Linker.Exporting.Tables;

/// <summary>
/// Records of a CSV file, field by field. Texts are always in quotes, and what is absent is an empty field without them:
/// so an absent text and an empty one are told apart by readers that look at quotes, as PostgreSQL and Neo4j do.
/// </summary>
internal sealed class CsvRecords : IDisposable
{
    private readonly Utf8Output _csv;

    // JSON on its way into a field, where its quotes are doubled.
    private readonly MemoryStream _memory = new();
    private readonly Utf8Output _json;
    private bool _isWithinRecord;

    /// <summary>Begins a file with the names of its columns, which need no quotes.</summary>
    public CsvRecords(Stream output, ReadOnlySpan<byte> header)
    {
        _csv = new Utf8Output(output);
        _json = new Utf8Output(_memory);
        _csv.Write(header);
        EndRecord();
    }

    /// <summary>Writes a field that is in its quotes already.</summary>
    public void Quoted(ReadOnlySpan<byte> field)
    {
        Separate();
        _csv.Write(field);
    }

    public void Text(string? text)
    {
        Separate();
        if (text is not null) _csv.WriteField(text);
    }

    public void Boolean(bool? value)
    {
        Separate();
        if (value is { } known) _csv.Write(known ? "true"u8 : "false"u8);
    }

    public void Number(long? number)
    {
        Separate();
        if (number is { } known) _csv.Write(known);
    }

    public void Date(DateOnly? date)
    {
        Separate();
        if (date is { } known) _csv.Write(known);
    }

    /// <summary>Writes texts with a delimiter between them, which they must not hold.</summary>
    public void Array(ReadOnlySpan<string> texts, byte delimiter)
    {
        Separate();
        if (texts.IsEmpty) return;
        _csv.Write((byte)'"');
        for (var i = 0; i < texts.Length; i++)
        {
            if (i > 0) _csv.Write(delimiter);
            _csv.WriteFieldPart(texts[i]);
        }

        _csv.Write((byte)'"');
    }

    /// <summary>Writes texts as an array of JSON; nothing where there are none.</summary>
    public void Json(ReadOnlySpan<string> texts)
    {
        Separate();
        if (texts.IsEmpty) return;
        _json.WriteStrings(texts);
        WriteJson();
    }

    /// <summary>Writes rows as an array of JSON, as <c>graph.json</c> has them; nothing where there are none.</summary>
    public void Json(ReadOnlySpan<FileVersion> rows)
    {
        Separate();
        if (rows.IsEmpty) return;
        JsonEdge.WriteRows(_json, rows);
        WriteJson();
    }

    /// <summary>Writes files of a derived edge as an array of JSON, as <c>graph.json</c> has them; nothing where there are none.</summary>
    public void Json(ReadOnlySpan<FileSuccession> files)
    {
        Separate();
        if (files.IsEmpty) return;
        JsonEdge.WriteSuccessions(_json, files);
        WriteJson();
    }

    public void EndRecord()
    {
        _csv.Write((byte)'\n');
        _isWithinRecord = false;
    }

    public void Flush() => _csv.Flush();

    /// <summary>Lets go of what the file was written with; the file's own stream stays open.</summary>
    public void Dispose() => _memory.Dispose();

    private void Separate()
    {
        if (_isWithinRecord) _csv.Write((byte)',');
        _isWithinRecord = true;
    }

    private void WriteJson()
    {
        _json.Flush();
        var rest = _memory.GetBuffer().AsSpan(0, (int)_memory.Length);
        _csv.Write((byte)'"');
        for (int quote; (quote = rest.IndexOf((byte)'"')) >= 0; rest = rest[(quote + 1)..])
        {
            _csv.Write(rest[..quote]);
            _csv.Write("\"\""u8);
        }

        _csv.Write(rest);
        _csv.Write((byte)'"');
        _memory.SetLength(0);
    }
}
