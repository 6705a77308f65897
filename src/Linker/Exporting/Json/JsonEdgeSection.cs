using Linker.Graph;
using Linker.Ground.Json;

namespace Linker.Exporting.Json;

/// <summary>Reads the edges of <c>graph.json</c>.</summary>
internal sealed class JsonEdgeSection(JsonNodeSection nodes)
{
    private readonly List<Edge> _edges = [];

    public Edge[] ToEdges() => [.. _edges];

    public void Read(ref JsonCursor json)
    {
        var seen = new EdgeSet(_edges);
        json.EnterArray("an array of edges");
        while (json.NextObject("an edge"))
        {
            var start = json.Offset;
            var edge = ReadEdge(ref json, start);
            if (!seen.Add(edge))
            {
                throw json.Error(
                    start, "the same edge again", "one edge for each source, target and kind");
            }
        }
    }

    private Edge ReadEdge(ref JsonCursor json, long start)
    {
        int source = -1, target = -1, line = 0, count = 1;
        EdgeKind? kind = null;
        string? title = null, section = null;
        string[] versions = [];
        FileVersion[] rows = [];
        FileSuccession[] files = [];
        while (json.NextProperty())
        {
            if (json.Is("source"u8)) source = ReadNode(ref json);
            else if (json.Is("target"u8)) target = ReadNode(ref json);
            else if (json.Is("kind"u8)) kind = ReadKind(ref json);
            else if (json.Is("title"u8)) title = json.Text("a title");
            else if (json.Is("section"u8)) section = json.Text("a section");
            else if (json.Is("line"u8)) line = json.Ordinal("a line from 1");
            else if (json.Is("count"u8)) count = json.Ordinal("a count from 1");
            else if (json.Is("versions"u8)) versions = json.Texts("an array of versions");
            else if (json.Is("rows"u8)) rows = JsonRows.Read(ref json);
            else if (json.Is("files"u8)) files = JsonSuccessions.Read(ref json);
            else json.Skip();
        }

        if (source < 0 || target < 0 || kind is null)
        {
            throw json.Error(
                    start, "an edge without one of them", "a source, a target and a kind");
        }

        if (!kind.CanLink(nodes.KindOf(source), nodes.KindOf(target)))
        {
            var found = $"one from {nodes.KindOf(source).Name} to {nodes.KindOf(target).Name}";
            var expected = $"{kind.Name} from article to {kind.Target.Name}";
            throw json.Error(
                    start, found, expected);
        }

        return kind.Content switch
        {
            EdgeContent.Citation => Edge.References(source, target, new(title, section, line, count)),
            EdgeContent.Versions => Edge.AppliesTo(source, target, versions),
            EdgeContent.Rows => Edge.Updates(source, target, rows),
            EdgeContent.Successions => Edge.Supersedes(source, target, files),
            _ => Edge.Plain(source, kind, target),
        };
    }

    private int ReadNode(ref JsonCursor json)
    {
        const string Expected = "the id of a node";
        var node = nodes.Find(json.Characters(Expected));
        return node >= 0 ? node : throw json.Unexpected(Expected);
    }

    private static EdgeKind ReadKind(ref JsonCursor json)
    {
        const string Expected = "a kind of edge";
        return KindSet.BuiltIn.FindEdge(json.Characters(Expected)) ?? throw json.Unexpected(
            $"{Expected} ({string.Join(", ", KindSet.BuiltIn.Edges)})");
    }
}
