using Linker.Graph;

namespace Linker.Exporting.Canonical;

/// <summary>Reads nodes.</summary>
internal sealed class CanonicalNodes(ReadOnlyMemory<byte> utf8, NodeTable table) : ICanonicalReader
{
    private static readonly byte[][] Kinds = [.. KindSet.BuiltIn.Nodes.Select(static kind => CanonicalNames.Quoted(kind.Name))];

    private readonly RecentValues<string> _texts = new();
    private Node? _last;

    /// <inheritdoc/>
    public void Read(ref CanonicalScanner json, int element)
    {
        json.Expect("{\"id\":\""u8);
        var raw = json.Raw();
        var id = json.Decode(raw);
        json.Expect(",\"kind\":\""u8);
        var number = json.ExpectOneOf(Kinds, first: 0);
        if (json.HasFailed) return;
        var kind = KindSet.BuiltIn.Nodes[number];
        json.Expect(",\"label\":\""u8);
        var label = json.Text();
        var article = kind == NodeKind.Article ? ReadArticle(ref json) : null;
        json.Expect("}"u8);
        var node = new Node(id, kind, label, article);
        if (KindSet.BuiltIn.ForId(id) != kind || (_last is { } last && GraphAssembler.Compare(last, node) >= 0)) json.Fail();
        if (!json.HasFailed) table.Set(element, node, raw, utf8.Span);
        _last = node;
    }

    private ArticleAttributes ReadArticle(ref CanonicalScanner json)
    {
        json.Expect(",\"exists\":"u8);
        if (json.Take("false"u8)) return ArticleAttributes.Missing;
        json.Expect("true,\"path\":\""u8);
        return new ArticleAttributes
        {
            Path = json.Text(),
            Alternates = json.Take(",\"alternates\":["u8) ? json.Texts(_texts) : [],
            LastModified = json.Take(",\"lastModified\":\""u8) ? json.Date() : null,
            ProductLine = json.Take(",\"productLine\":\""u8) ? json.Text(_texts) : null,
            Keywords = json.Take(",\"keywords\":["u8) ? json.Texts(_texts) : [],
        };
    }
}
