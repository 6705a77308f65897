using System.Text.Json;
using Linker.Graph;
using Linker.Selecting;

namespace Linker.Cli.Output;

/// <summary>Writes groups of articles that cite each other in a circle for people.</summary>
internal static class CyclesText
{
    /// <summary>How many articles that are not in a group's shortest cycle are named: the largest group has a thousand.</summary>
    private const int Named = 10;

    public static void Write(IReadOnlyList<CycleGroup> groups, Stream output)
    {
        using var writer = OutputFiles.CreateText(output);
        foreach (var group in groups)
        {
            writer.WriteLine(Figures.Count(group.Articles.Count, "article"));
            if (group.Cycles.Count > 0) WriteAll(writer, group);
            else WriteShortest(writer, group);
        }
    }

    private static void WriteAll(StreamWriter writer, CycleGroup group)
    {
        foreach (var cycle in group.Cycles) WriteCycle(writer, cycle);
        if (group.HasMore) writer.WriteLine("  ... and more; --max lists more");
    }

    private static void WriteShortest(StreamWriter writer, CycleGroup group)
    {
        WriteCycle(writer, group.Shortest);
        string[] others = [.. group.Articles.Except(group.Shortest).Select(Name)];
        if (others.Length == 0) return;
        var rest = others.Length > Named ? $" and {Figures.Count(others.Length - Named)} more" : "";
        writer.WriteLine($"  and {string.Join(", ", others.Take(Named))}{rest}");
    }

    private static void WriteCycle(StreamWriter writer, IReadOnlyList<Node> cycle) =>
        writer.WriteLine($"  {string.Join(" -> ", cycle.Append(cycle[0]).Select(Name))}");

    private static string Name(Node node) => Printable.Escape(node.Id);
}

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
