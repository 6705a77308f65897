using System.Text.Json.Nodes;
using Linker.Exporting.Json;
using Linker.Graph;

namespace Linker.Tests.Exporting;

/// <summary>
/// Compares what was read from some format with <c>graph.json</c>: objects with the same properties, in the same order.
/// </summary>
internal static class SameGraph
{
    public static void Assert(KnowledgeGraph graph, IEnumerable<JsonObject> nodes, IEnumerable<JsonObject> edges)
    {
        var json = JsonNode.Parse(new JsonGraphWriter().Bytes(graph))!;
        AssertSame(json["nodes"]!.AsArray(), [.. nodes]);
        AssertSame(json["edges"]!.AsArray(), [.. edges]);
    }

    private static void AssertSame(JsonArray expected, JsonObject[] found)
    {
        Xunit.Assert.Equal(expected.Count, found.Length);
        for (var i = 0; i < found.Length; i++)
        {
            Xunit.Assert.True(
                JsonNode.DeepEquals(expected[i], found[i]),
                $"expected {expected[i]!.ToJsonString()}, found {found[i].ToJsonString()}");
        }
    }
}
