using System.Text.Json;
using Linker.Selecting;

namespace Linker.Cli.Output;

/// <summary>Writes the figures of a graph as one JSON object.</summary>
internal static class StatisticsJson
{
    public static void Write(GraphStatistics statistics, Stream output) => JsonAnswer.Write(output, json =>
    {
        json.WriteNumber("articles", statistics.Articles);
        json.WriteNumber("missing", statistics.Missing);
        WriteCounts(json, "nodesByKind", statistics.NodesByKind.Select(one => (one.Key.Name, one.Value)));
        WriteCounts(json, "edgesByKind", statistics.EdgesByKind.Select(one => (one.Key.Name, one.Value)));
        WriteRanking(json, "mostReferenced", statistics.MostReferenced);
        WriteRanking(json, "mostWanted", statistics.MostWanted);
        WriteRanking(json, "mostUpdated", statistics.MostUpdated);
    });

    private static void WriteCounts(Utf8JsonWriter json, string name, IEnumerable<(string Kind, int Count)> counts)
    {
        json.WriteStartObject(name);
        foreach (var (kind, count) in counts) json.WriteNumber(kind, count);
        json.WriteEndObject();
    }

    private static void WriteRanking(Utf8JsonWriter json, string name, IReadOnlyList<RankedNode> ranking)
    {
        json.WriteStartArray(name);
        foreach (var (node, articles) in ranking)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteString("label", node.Label);
            json.WriteNumber("articles", articles);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
