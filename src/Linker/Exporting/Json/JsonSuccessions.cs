using Linker.Graph;
using Linker.Ground.Files;
using Linker.Ground.Json;

namespace Linker.Exporting.Json;

/// <summary>Writes what a derived edge of <c>graph.json</c> says.</summary>
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
}
