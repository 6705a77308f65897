using System.Text;

namespace Linker.Exporting.Json;

/// <summary>Writes and reads the kinds of a configuration, which a graph carries in its header.</summary>
internal static class JsonKinds
{
    /// <summary>Writes the property <c>kinds</c> behind others of an object; nothing where all kinds are built in.</summary>
    public static void Write(Utf8Output json, KindSet kinds)
    {
        var nodes = kinds.Nodes.Where(static kind => !kind.IsBuiltIn).ToArray();
        var edges = kinds.Edges.Where(static kind => !kind.IsBuiltIn).ToArray();
        if (nodes.Length + edges.Length == 0) return;
        json.Write(",\"kinds\":{\"nodes\":["u8);
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0) json.Write((byte)',');
            var node = new JsonProperties(json, (byte)'{');
            node.Text("name"u8, nodes[i].Name);
            node.Text("idPrefix"u8, nodes[i].IdPrefix);
            node.Text("noun"u8, nodes[i].Noun);
            node.Text("color"u8, nodes[i].Style.Border);
            node.Text("shape"u8, nodes[i].Style.Shape);
            node.End();
        }

        json.Write("],\"edges\":["u8);
        for (var i = 0; i < edges.Length; i++)
        {
            if (i > 0) json.Write((byte)',');
            var edge = new JsonProperties(json, (byte)'{');
            edge.Text("name"u8, edges[i].Name);
            edge.Text("target"u8, edges[i].Target.Name);
            edge.Text("fact"u8, edges[i].Fact?.Name);
            edge.Text("color"u8, edges[i].Style.Color);
            edge.Text("line"u8, edges[i].Style.Line);
            edge.Text("targetHeading"u8, edges[i].TargetHeading);
            edge.Text("sourceHeading"u8, edges[i].SourceHeading);
            edge.End();
        }

        json.Write("]}"u8);
    }

    /// <summary>Reads the kinds in the header of a graph.</summary>
    /// <exception cref="GraphFormatException">They are no kinds.</exception>
    public static KindSet ReadHeader(ref JsonCursor json)
    {
        var kinds = new KindDefinitions();
        json.EnterObject("an object of counts");
        while (json.NextProperty())
        {
            if (!json.Is("kinds"u8))
            {
                json.Skip();
                continue;
            }

            json.EnterObject("an object of kinds");
            while (json.NextProperty())
            {
                if (json.Is("nodes"u8)) ReadAll(ref json, "a kind of node", KindDefinitions.NodeKeys, kinds.AddNode);
                else if (json.Is("edges"u8)) ReadAll(ref json, "a kind of edge", KindDefinitions.EdgeKeys, kinds.AddEdge);
                else json.Skip();
            }
        }

        try
        {
            return kinds.ToSet();
        }
        catch (ArgumentException error)
        {
            throw json.Error(json.Offset, $"kinds that cannot be ({error.Message})", "kinds as linker build writes them");
        }
    }

    private static void ReadAll(ref JsonCursor json, string what, IReadOnlyList<string> keys, Action<Dictionary<string, string>> add)
    {
        json.EnterArray($"an array, each element {what}");
        while (json.NextObject(what))
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            while (json.NextProperty())
            {
                if (FindKey(ref json, keys) is { } key) values[key] = json.Text("a string");
                else json.Skip();
            }

            add(values);
        }
    }

    private static string? FindKey(ref JsonCursor json, IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
        {
            if (json.Is(Encoding.UTF8.GetBytes(key))) return key;
        }

        return null;
    }
}
