using System.Globalization;
using System.Text.Json;
using Linker.Exporting.Json;
using Linker.Graph;
using Linker.Selecting.Algorithms;
using QuikGraph.Algorithms;

namespace Linker.Benchmarks;

/// <summary>Prints what the algorithms make of a graph's references, for others to compare with what they make of it.</summary>
internal static class Algorithms
{
    /// <summary>How many articles are taken to follow paths from.</summary>
    private const int Samples = 100;

    /// <summary>How far paths are followed.</summary>
    private const int Steps = 12;

    /// <summary>Writes one JSON object; articles are given by their places in its list of ids.</summary>
    public static int Run(string path, Stream output)
    {
        using var input = File.OpenRead(path);
        var graph = JsonGraphReader.Read(input);
        var part = Subgraph.FromEdges(graph, EdgeKind.References);
        var sample = Sample(part.Links);
        var strong = Components.Strong(part.Links);
        var largest = Enumerable.Range(0, strong.Count).MaxBy(group => strong.MembersOf(group).Length);
        int[] members = strong.Count == 0 ? [] : strong.MembersOf(largest).ToArray();
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteStartArray("ids");
        foreach (var ordinal in part.Ordinals) json.WriteStringValue(graph.Nodes[ordinal].Id);
        json.WriteEndArray();
        WriteNumbers<double>(json, "pageRank", PageRank.Compute(part.Links));
        WriteNumbers<double>(json, "betweenness", Betweenness.Exact(part.Links).Values);
        WriteNumbers<int>(json, "sources", sample);
        WriteNumbers<double>(json, "betweennessFromSources", Betweenness.SumFrom(part.Links, sample));
        WriteNumbers<int>(json, "largest", members);
        WriteNumbers<double>(json, "betweennessInLargest", Betweenness.Exact(part.Links.Among(members)).Values);
        WriteNumbers(json, "strong", strong.Groups);
        WriteNumbers<int>(json, "weak", WeakComponents(graph));
        WritePaths(json, part.Links, sample);
        json.WriteEndObject();
        return 0;
    }

    private static int[] WeakComponents(KnowledgeGraph graph)
    {
        var (articles, components) = (graph.Filter(EdgeKind.References), new Dictionary<int, int>());
        articles.WeaklyConnectedComponents(components);
        return [.. articles.Vertices.Select(article => components[article])];
    }

    /// <summary>Articles that cite others, evenly spread.</summary>
    private static int[] Sample(Adjacency links)
    {
        int[] sources = [.. Enumerable.Range(0, links.NodeCount).Where(node => !links.Successors(node).IsEmpty)];
        return [.. sources.Where((_, place) => place % Math.Max(1, sources.Length / Samples) == 0)];
    }

    /// <summary>Writes length and number of shortest paths to where references lead on, and back.</summary>
    private static void WritePaths(Utf8JsonWriter json, Adjacency links, int[] sample)
    {
        var costs = new int[links.NodeCount];
        json.WriteStartArray("paths");
        foreach (var source in sample)
        {
            var target = source;
            for (var step = 0; step < Steps && !links.Successors(target).IsEmpty; step++)
                target = links.Successors(target)[(source + step) % links.Successors(target).Length];
            foreach (var (from, to) in (ReadOnlySpan<(int, int)>)[(source, target), (target, source)])
            {
                var paths = ShortestPaths.Between(links, from, to, costs);
                WriteNumbers<long>(json, null, [from, to, paths.Length ?? -1, paths.Count]);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers<T>(Utf8JsonWriter json, string? name, ReadOnlySpan<T> numbers)
        where T : IUtf8SpanFormattable
    {
        if (name is not null) json.WritePropertyName(name);
        json.WriteStartArray();
        Span<byte> text = stackalloc byte[64];
        foreach (var number in numbers)
        {
            number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
            json.WriteRawValue(text[..length]);
        }

        json.WriteEndArray();
    }
}
