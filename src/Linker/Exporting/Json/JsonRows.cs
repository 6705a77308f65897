using Linker.Graph;
using Linker.Ground.Json;

namespace Linker.Exporting.Json;

/// <summary>Reads the rows of an edge of <c>graph.json</c>.</summary>
internal static class JsonRows
{
    public static FileVersion[] Read(ref JsonCursor json)
    {
        var rows = new List<FileVersion>();
        json.EnterArray("an array of rows");
        while (json.NextObject("a row")) rows.Add(ReadRow(ref json));
        return [.. rows];
    }

    private static FileVersion ReadRow(ref JsonCursor json)
    {
        var row = default(FileVersion);
        while (json.NextProperty())
        {
            if (json.Is("date"u8)) row = row with { Date = json.Date() };
            else if (json.Is("time"u8)) row = row with { Time = json.Time() };
            else if (json.Is("size"u8)) row = row with { Size = json.Number(0, "a size in bytes") };
            else if (json.Is("version"u8)) row = row with { Version = json.Text("a version") };
            else if (json.Is("platform"u8)) row = row with { Platform = json.Text("a platform") };
            else json.Skip();
        }

        return row;
    }
}
