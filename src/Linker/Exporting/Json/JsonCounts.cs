using Linker.Graph;

namespace Linker.Exporting.Json;

/// <summary>Writes how many nodes and edges of each kind a graph has.</summary>
internal static class JsonCounts
{
    /// <summary>Writes the counts as one object.</summary>
    public static void Write(Utf8Output json, KnowledgeGraph graph)
    {
        json.Write("{\"articles\":"u8);
        json.Write(graph.ArticleCount);
        json.Write(",\"missing\":"u8);
        json.Write(graph.MissingCount);
        json.Write(",\"nodesByKind\":{"u8);
        foreach (var kind in graph.ListedNodeKinds) WriteCount(json, kind, graph.CountOf(kind));
        json.Write("},\"edgesByKind\":{"u8);
        foreach (var kind in graph.ListedEdgeKinds) WriteCount(json, kind, graph.CountOf(kind));
        json.Write((byte)'}');
        JsonKinds.Write(json, graph.Kinds);
        json.Write((byte)'}');
    }

    private static void WriteCount(Utf8Output json, Kind kind, int count)
    {
        if (kind.Ordinal > 0) json.Write((byte)',');
        json.Write(kind.QuotedName);
        json.Write((byte)':');
        json.Write(count);
    }
}
