using Linker.Graph;
using Linker.Ground.Files;
using Linker.Ground.Json;

namespace Linker.Exporting.Json;

/// <summary>Writes and reads what a derived edge of <c>graph.json</c> says.</summary>
internal static class JsonSuccessions
{
    /// <summary>Writes the files that an edge is derived from as an array of objects.</summary>
    public static void Write(Utf8Output json, ReadOnlySpan<FileSuccession> successions)
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

    /// <summary>Reads the files.</summary>
    public static FileSuccession[] Read(ref JsonCursor json)
    {
        var successions = new List<FileSuccession>();
        json.EnterArray("an array of files");
        while (json.NextObject("a file")) successions.Add(ReadOne(ref json));
        return [.. successions];
    }

    private static FileSuccession ReadOne(ref JsonCursor json)
    {
        string? file = null, platform = null;
        DateOnly? oldDate = null, newDate = null;
        var start = json.Offset;
        while (json.NextProperty())
        {
            if (json.Is("file"u8)) file = ReadFile(ref json);
            else if (json.Is("platform"u8)) platform = json.Text("a platform");
            else if (json.Is("oldDate"u8)) oldDate = json.Date();
            else if (json.Is("newDate"u8)) newDate = json.Date();
            else json.Skip();
        }

        return file is not null && oldDate is { } before && newDate is { } after
            ? new FileSuccession(file, platform, before, after)
            : throw json.Error(start, "a file without one of them", "a file's id, an oldDate and a newDate");
    }

    private static string ReadFile(ref JsonCursor json)
    {
        const string Expected = "a file's id such as \"file:basesrv.dll\"";
        var id = json.Text(Expected);
        return KindSet.BuiltIn.ForId(id) == NodeKind.File ? id : throw json.Unexpected(Expected);
    }
}
