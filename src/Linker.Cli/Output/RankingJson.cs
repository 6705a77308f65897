using Linker.Selecting;

namespace Linker.Cli.Output;

/// <summary>Writes a ranking as an array of objects.</summary>
internal static class RankingJson
{
    public static void Write(NodeRanking ranking, Measure measure, Stream output) =>
        JsonLines.WriteArray(output, ranking.Nodes, (json, node) =>
        {
            json.WriteStartObject();
            json.WriteNode(node.Node);
            if (measure == Measure.References) json.WriteNumber("value", (int)node.Value);
            else json.WriteNumber("value", node.Value);
            if (node.Error is { } error) json.WriteNumber("error", error);
            json.WriteEndObject();
        });
}
