using System.Text.Json;
using Linker.Graph;
using Linker.Selecting;

namespace Linker.Cli.Output;

/// <summary>Writes paths as one JSON object.</summary>
internal static class PathJson
{
    private static readonly string[] DirectionNames = ["out", "in", "both"];

    public static void Write(KnowledgeGraph graph, FoundPaths found, Stream output) => JsonAnswer.Write(output, json =>
    {
        json.WriteString("from", graph.Nodes[found.From].Id);
        json.WriteString("to", graph.Nodes[found.To].Id);
        json.WriteString("direction", DirectionNames[(int)found.Direction]);
        if (found.Steps is { } steps) json.WriteNumber("steps", steps);
        else json.WriteNull("steps");
        json.WriteNumber("shortestPaths", found.Count);
        json.WriteStartArray("paths");
        foreach (var path in found.Paths) WritePath(json, graph, path);
        json.WriteEndArray();
    });

    private static void WritePath(Utf8JsonWriter json, KnowledgeGraph graph, GraphPath path)
    {
        json.WriteStartObject();
        json.WriteStartArray("nodes");
        foreach (var node in path.Nodes)
        {
            json.WriteStartObject();
            json.WriteNode(graph.Nodes[node]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("steps");
        foreach (var step in path.Steps)
        {
            json.WriteStartArray();
            foreach (var edge in step) WriteEdge(json, graph, edge);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, KnowledgeGraph graph, Edge edge)
    {
        json.WriteStartObject();
        json.WriteString("source", graph.Nodes[edge.Source].Id);
        json.WriteString("target", graph.Nodes[edge.Target].Id);
        json.WriteString("kind", edge.Kind.Name);
        if (edge.Kind.IsDerived) json.WriteBoolean("derived", true);
        if (edge.Reference is { } reference)
        {
            if (reference.Title is { } title) json.WriteString("title", title);
            if (reference.Line > 0) json.WriteNumber("line", reference.Line);
        }

        json.WriteEndObject();
    }
}
