using Linker.Graph;
using Linker.Ground.Json;

namespace Linker.Exporting.Json;

/// <summary>Reads the nodes of <c>graph.json</c>.</summary>
internal sealed class JsonNodeSection
{
    private readonly List<Node> _nodes = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public JsonNodeSection() => _bySpan = _byId.GetAlternateLookup<ReadOnlySpan<char>>();

    public Node[] ToNodes() => [.. _nodes];

    public NodeKind KindOf(int node) => _nodes[node].Kind;

    /// <summary>The place of the node with this id; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> id) => _bySpan.TryGetValue(id, out var node) ? node : -1;

    public void Read(ref JsonCursor json)
    {
        json.EnterArray("an array of nodes");
        while (json.NextObject("a node"))
        {
            var start = json.Offset;
            var node = ReadNode(ref json, start);
            if (!_byId.TryAdd(node.Id, _nodes.Count))
            {
                throw json.Error(start, $"a second node with the id {node.Id}", "each id once");
            }

            _nodes.Add(node);
        }
    }

    private static Node ReadNode(ref JsonCursor json, long start)
    {
        string? id = null, label = null, path = null, productLine = null;
        NodeKind? kind = null;
        bool? exists = null;
        DateOnly? lastModified = null;
        string[] alternates = [], keywords = [];
        while (json.NextProperty())
        {
            if (json.Is("id"u8)) id = json.Text("an id");
            else if (json.Is("kind"u8)) kind = ReadKind(ref json);
            else if (json.Is("label"u8)) label = json.Text("a label");
            else if (json.Is("exists"u8)) exists = json.Boolean("true or false");
            else if (json.Is("path"u8)) path = json.Text("a path");
            else if (json.Is("alternates"u8)) alternates = json.Texts("an array of paths");
            else if (json.Is("lastModified"u8)) lastModified = json.Date();
            else if (json.Is("productLine"u8)) productLine = json.Text("a product line");
            else if (json.Is("keywords"u8)) keywords = json.Texts("an array of keywords");
            else json.Skip();
        }

        if (id is null || label is null || kind is null)
        {
            throw json.Error(start, "a node without one of them", "an id, a kind and a label");
        }

        CheckId(json, id, kind, start);
        if (kind != NodeKind.Article) return new Node(id, kind, label);
        if (exists is null || exists != path is not null)
        {
            throw json.Error(
                start, $"the article {id} without them", "\"exists\":true and a path, or \"exists\":false and none");
        }

        return new Node(id, NodeKind.Article, label, path is null ? ArticleAttributes.Missing : new ArticleAttributes
        {
            Path = path,
            Alternates = alternates,
            LastModified = lastModified,
            ProductLine = productLine,
            Keywords = keywords,
        });
    }

    private static NodeKind ReadKind(ref JsonCursor json)
    {
        var expected = $"a kind of node ({string.Join(", ", KindSet.BuiltIn.Nodes)})";
        return KindSet.BuiltIn.FindNode(json.Characters(expected)) ?? throw json.Unexpected(expected);
    }

    private static void CheckId(JsonCursor json, string id, NodeKind kind, long start)
    {
        if (KindSet.BuiltIn.ForId(id) == kind) return;
        throw json.Error(
            start, $"the id {id} of a node of kind {kind.Name}", $"an id of that kind, like {kind.IdPrefix}...");
    }
}
