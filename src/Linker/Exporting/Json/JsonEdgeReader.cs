using System.Text;
using Linker.Graph;

namespace Linker.Exporting.Json;

/// <summary>Reads the edges of <c>graph.json</c>.</summary>
/// <param name="nodes">The nodes, which have been read.</param>
internal sealed class JsonEdgeReader(JsonNodeReader nodes) : JsonRowReader<Edge>("an array of edges", "an edge")
{
    private const string ExpectedNode = "the id of a node";

    /// <summary>The edges by what there is one edge for; null as long as edges come in a graph's order, where none comes twice.</summary>
    private HashSet<(int Source, EdgeKind Kind, int Target)>? _seen;

    protected override void Check(in Edge edge, in JsonCursor json, long start)
    {
        if (_seen is null && Count > 0 && Edge.Compare(this[Count - 1], edge) >= 0) _seen = [.. ToArray().Select(Key)];
        if (_seen is not null && !_seen.Add(Key(edge)))
            throw json.Error(start, "the same edge again", "one edge for each source, target and kind");
    }

    protected override Edge ReadRow(ref JsonCursor json, long start, in Edge previous)
    {
        int source = -1, target = -1, line = 0, count = 1;
        EdgeKind? kind = null;
        string? title = null, section = null;
        string[] versions = [];
        FileVersion[] rows = [];
        FileSuccession[] files = [];
        while (json.NextProperty())
        {
            if (json.Is("source"u8)) source = ReadSource(ref json, previous.Source);
            else if (json.Is("target"u8)) target = ReadTarget(ref json);
            else if (json.Is("kind"u8)) kind = ReadKind(ref json);
            else if (json.Is("title"u8)) title = ReadTitle(ref json, target);
            else if (json.Is("section"u8)) section = json.Text("a section");
            else if (json.Is("line"u8)) line = json.Ordinal("a line from 1");
            else if (json.Is("count"u8)) count = json.Ordinal("a count from 1");
            else if (json.Is("versions"u8)) versions = json.Texts("an array of versions");
            else if (json.Is("rows"u8)) rows = ReadFileVersions(ref json);
            else if (json.Is("files"u8)) files = ReadSuccessions(ref json);
            else json.Skip();
        }

        if (source < 0 || target < 0 || kind is null)
            throw json.Error(start, "an edge without one of them", "a source, a target and a kind");

        if (!kind.CanLink(nodes[source].Kind, nodes[target].Kind))
        {
            var found = $"one from {nodes[source].Kind.Name} to {nodes[target].Kind.Name}";
            throw json.Error(start, found, $"{kind.Name} from article to {kind.Target.Name}");
        }

        return Edge.With(source, kind, target, kind.Content switch
        {
            EdgeContent.Citation => new ReferenceAttributes(title, section, line, count),
            EdgeContent.Versions => versions,
            EdgeContent.Rows => rows,
            EdgeContent.Successions => files,
            _ => null,
        });
    }

    private static (int Source, EdgeKind Kind, int Target) Key(Edge edge) => (edge.Source, edge.Kind, edge.Target);

    /// <summary>Reads the source, which most often is that of the edge before, and after that the next node.</summary>
    private int ReadSource(ref JsonCursor json, int previous)
    {
        var id = json.Utf8(ExpectedNode);
        for (var node = previous; node < Math.Min(previous + 2, nodes.Count); node++)
        {
            if (Ascii.Equals(id, nodes[node].Id)) return node;
        }

        return Find(json, id);
    }

    private int ReadTarget(ref JsonCursor json) => Find(json, json.Utf8(ExpectedNode));

    private int Find(in JsonCursor json, ReadOnlySpan<byte> id)
    {
        var node = nodes.Find(id);
        return node >= 0 ? node : throw json.Unexpected(ExpectedNode);
    }

    private EdgeKind ReadKind(ref JsonCursor json)
    {
        const string Expected = "a kind of edge";
        var name = json.Utf8(Expected);
        foreach (var kind in nodes.Kinds.Edges)
        {
            if (name.SequenceEqual(kind.AsciiName)) return kind;
        }

        throw json.Unexpected($"{Expected} ({string.Join(", ", nodes.Kinds.Edges)})");
    }

    /// <summary>Reads a cited title, which most often is that of the cited article.</summary>
    private string ReadTitle(ref JsonCursor json, int target)
    {
        var title = json.Characters("a title");
        return target >= 0 && title.SequenceEqual(nodes[target].Label) ? nodes[target].Label : title.ToString();
    }

    private static FileVersion[] ReadFileVersions(ref JsonCursor json)
    {
        var rows = new List<FileVersion>();
        json.EnterArray("an array of rows");
        while (json.NextObject("a row"))
        {
            var row = default(FileVersion);
            while (json.NextProperty())
            {
                if (json.Is("date"u8)) row = row with { Date = json.Date() };
                else if (json.Is("time"u8)) row = row with { Time = json.Time() };
                else if (json.Is("size"u8)) row = row with { Size = json.Number(0, "a size in bytes") };
                else if (json.Is("version"u8)) row = row with { Version = json.Text("a version") };
                else if (json.Is("platform"u8)) row = row with { Platform = json.Text("a platform") };
                else json.Skip();
            }

            rows.Add(row);
        }

        return [.. rows];
    }

    private static FileSuccession[] ReadSuccessions(ref JsonCursor json)
    {
        var successions = new List<FileSuccession>();
        json.EnterArray("an array of files");
        while (json.NextObject("a file")) successions.Add(ReadSuccession(ref json));
        return [.. successions];
    }

    private static FileSuccession ReadSuccession(ref JsonCursor json)
    {
        string? file = null, platform = null;
        DateOnly? oldDate = null, newDate = null;
        var start = json.Offset;
        while (json.NextProperty())
        {
            if (json.Is("file"u8)) file = ReadFile(ref json);
            else if (json.Is("platform"u8)) platform = json.Text("a platform");
            else if (json.Is("oldDate"u8)) oldDate = json.Date();
            else if (json.Is("newDate"u8)) newDate = json.Date();
            else json.Skip();
        }

        return file is not null && oldDate is { } before && newDate is { } after
            ? new FileSuccession(file, platform, before, after)
            : throw json.Error(start, "a file without one of them", "a file's id, an oldDate and a newDate");
    }

    private static string ReadFile(ref JsonCursor json)
    {
        const string Expected = "a file's id such as \"file:basesrv.dll\"";
        var id = json.Text(Expected);
        return KindSet.BuiltIn.ForId(id) == NodeKind.File ? id : throw json.Unexpected(Expected);
    }
}
