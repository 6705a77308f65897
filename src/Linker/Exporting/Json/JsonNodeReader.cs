using Linker.Graph;

namespace Linker.Exporting.Json;

/// <summary>Reads the nodes of <c>graph.json</c>.</summary>
/// <param name="kinds">The kinds that nodes and edges can have.</param>
internal sealed class JsonNodeReader(KindSet kinds) : JsonRowReader<Node>("an array of nodes", "a node")
{
    private readonly string _expectedKind = $"a kind of node ({string.Join(", ", kinds.Nodes)})";

    private readonly IdTable _ids = new();

    /// <summary>The kinds that nodes and edges can have.</summary>
    public KindSet Kinds => kinds;

    /// <summary>The index of the node with this id; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<byte> id) => _ids.Find(id);

    protected override void Check(in Node node, in JsonCursor json, long start)
    {
        if (!_ids.TryAdd(node.Id)) throw json.Error(start, $"a second node with the id {node.Id}", "each id once");
    }

    protected override Node ReadRow(ref JsonCursor json, long start, in Node previous)
    {
        string? id = null, label = null, path = null, productLine = null;
        NodeKind? kind = null;
        bool? exists = null;
        DateOnly? lastModified = null;
        string[] alternates = [], keywords = [];
        while (json.NextProperty())
        {
            if (json.Is("id"u8)) id = json.NewText("an id");
            else if (json.Is("kind"u8)) kind = ReadKind(ref json);
            else if (json.Is("label"u8)) label = json.NewText("a label");
            else if (json.Is("exists"u8)) exists = json.Boolean("true or false");
            else if (json.Is("path"u8)) path = json.NewText("a path");
            else if (json.Is("alternates"u8)) alternates = json.Texts("an array of paths", areNew: true);
            else if (json.Is("lastModified"u8)) lastModified = json.Date();
            else if (json.Is("productLine"u8)) productLine = json.Text("a product line");
            else if (json.Is("keywords"u8)) keywords = json.Texts("an array of keywords");
            else json.Skip();
        }

        if (id is null || label is null || kind is null)
            throw json.Error(start, "a node without one of them", "an id, a kind and a label");

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

    private NodeKind ReadKind(ref JsonCursor json)
    {
        return kinds.FindNode(json.Characters(_expectedKind)) ?? throw json.Unexpected(_expectedKind);
    }

    private void CheckId(in JsonCursor json, string id, NodeKind kind, long start)
    {
        if (kinds.ForId(id) == kind) return;
        throw json.Error(
            start, $"the id {id} of a node of kind {kind.Name}", $"an id of that kind, like {kind.IdPrefix}...");
    }
}
