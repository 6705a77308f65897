using System.Text.Json;
using Linker.Graph;
using Linker.Selecting;

namespace Linker.Cli.Output;

/// <summary>Writes groups of articles that cite each other in a circle as an array of objects.</summary>
internal static class CyclesJson
{
    public static void Write(IReadOnlyList<CycleGroup> groups, Stream output) =>
        JsonLines.WriteArray(output, groups, (json, group) =>
        {
            json.WriteStartObject();
            WriteIds(json, "articles", group.Articles);
            WriteIds(json, "shortest", group.Shortest);
            if (group.Cycles.Count > 0)
            {
                json.WriteStartArray("cycles");
                foreach (var cycle in group.Cycles) WriteIds(json, cycle);
                json.WriteEndArray();
                json.WriteBoolean("more", group.HasMore);
            }

            json.WriteEndObject();
        });

    private static void WriteIds(Utf8JsonWriter json, string name, IReadOnlyList<Node> nodes)
    {
        json.WritePropertyName(name);
        WriteIds(json, nodes);
    }

    private static void WriteIds(Utf8JsonWriter json, IReadOnlyList<Node> nodes)
    {
        json.WriteStartArray();
        foreach (var node in nodes) json.WriteStringValue(node.Id);
        json.WriteEndArray();
    }
}
