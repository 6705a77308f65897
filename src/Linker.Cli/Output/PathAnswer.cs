using System.Text.Json;
using Linker.Graph;
using Linker.Selecting;

namespace Linker.Cli.Output;

/// <summary>Writes paths for people: a sentence, then each node, and between two the edges that connect them.</summary>
internal sealed class PathText(KnowledgeGraph graph, FoundPaths found)
{
    private string From => Printable.Escape(graph.Nodes[found.From].Id);

    private string To => Printable.Escape(graph.Nodes[found.To].Id);

    /// <summary>Writes the paths.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="isAll">Whether all shortest paths were asked for.</param>
    /// <param name="isDirectionGiven">Whether edges were followed in one direction only because that was asked for.</param>
    public void Write(Stream output, bool isAll, bool isDirectionGiven)
    {
        using var writer = OutputFiles.CreateText(output);
        writer.WriteLine(found.Steps is { } steps ? Answer(steps, isAll, isDirectionGiven) : NoPath());
        foreach (var path in found.Paths)
        {
            writer.WriteLine();
            WritePath(writer, path);
        }

        if (isAll && found.Count > found.Paths.Count) writer.WriteLine($"\n{More()}; --max lists more");
    }

    private string Answer(int steps, bool isAll, bool isDirectionGiven)
    {
        if (steps == 0) return $"Both are {From}.";
        var length = Figures.Count(steps, "step");
        var answer = found.Direction switch
        {
            Direction.Out => $"{From} leads to {To} in {length}.",
            Direction.In when isDirectionGiven => $"{To} leads to {From} in {length}.",
            Direction.In => $"{To} leads to {From} in {length}; not the other way.",
            _ when isDirectionGiven => $"Edges taken either way connect {From} and {To} in {length}.",
            _ => $"Neither leads to the other; edges taken either way connect {From} and {To} in {length}.",
        };
        return found.Count == 1 ? answer
            : isAll ? $"{answer} There are {Paths()}:"
            : $"{answer} There are {Paths()}; --all lists them.";
    }

    private string NoPath() => found.Direction switch
    {
        Direction.Out => $"{From} does not lead to {To}.",
        Direction.In => $"{To} does not lead to {From}.",
        _ => $"Nothing connects {From} and {To}.",
    };

    // Counting saturates; a count beyond this is given as a lower bound.
    private string Paths() => found.Count > int.MaxValue
        ? $"more than {Figures.Count(int.MaxValue)} such paths"
        : Figures.Count(found.Count, "such path");

    private string More() => found.Count > int.MaxValue
        ? "... and many more"
        : $"... and {Figures.Count(found.Count - found.Paths.Count)} more";

    private void WritePath(StreamWriter writer, GraphPath path)
    {
        for (var i = 0; i < path.Nodes.Count; i++)
        {
            var node = graph.Nodes[path.Nodes[i]];
            var label = node.Label == node.Id ? "" : $"  {Printable.InOneLine(node.Label)}";
            writer.WriteLine($"{Printable.Escape(node.Id)}{label}{(node.IsMissing ? "  (missing)" : "")}");
            if (i == path.Steps.Count) continue;
            foreach (var edge in path.Steps[i])
                writer.WriteLine($"  {(edge.Source == path.Nodes[i] ? "->" : "<-")} {Describe(edge)}");
        }
    }

    private string Describe(Edge edge)
    {
        if (!edge.Successions.IsEmpty) return $"{edge.Kind.Name}, {Evidence(edge.Successions)}";
        if (edge.Reference is not { } reference) return edge.Kind.Name;
        var title = reference.Title is { } cited ? $", \"{Printable.InOneLine(cited)}\"" : "";
        // Where articles were made one node, their references stand on many lines.
        var line = reference.Line > 0 ? $", line {Figures.Count(reference.Line)}" : "";
        return $"{edge.Kind.Name}{line}{title}";
    }

    /// <summary>The first file that one article has newer than the other, and how many more there are.</summary>
    private string Evidence(ReadOnlySpan<FileSuccession> successions)
    {
        var first = successions[0];
        var file = graph.Find(first.File) is var node and >= 0 ? graph.Nodes[node].Label : first.File;
        var others = successions.ToArray().DistinctBy(one => one.File).Count() - 1;
        var rest = others > 0 ? $", and {Figures.Count(others, "more file")}" : "";
        return $"{Printable.InOneLine(file)} of {Figures.Date(first.NewDate)} after {Figures.Date(first.OldDate)}{rest}";
    }
}

/// <summary>Writes paths as one JSON object.</summary>
internal static class PathJson
{
    public static void Write(KnowledgeGraph graph, FoundPaths found, Stream output) => JsonAnswer.Write(output, json =>
    {
        json.WriteString("from", graph.Nodes[found.From].Id);
        json.WriteString("to", graph.Nodes[found.To].Id);
        json.WriteString("direction", Words.Directions[(int)found.Direction]);
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
