using System.Text;
using Linker.Graph;

namespace Linker.Exporting.Canonical;

/// <summary>Reads edges.</summary>
internal sealed class CanonicalEdges(ReadOnlyMemory<byte> utf8, NodeTable nodes, Edge[] edges) : ICanonicalReader
{
    private static readonly byte[][] Kinds = [.. KindSet.BuiltIn.Edges.Select(static kind => CanonicalNames.Quoted(kind.Name))];

    private readonly RecentValues<string> _texts = new();
    private readonly RecentValues<string[]> _versions = new();
    private RawText _sourceId;
    private int _source = -1;
    private EdgeKind _kind = EdgeKind.References;
    private int _target = -1;

    /// <inheritdoc/>
    public void Read(ref CanonicalScanner json, int element)
    {
        json.Expect("{\"source\":\""u8);
        ReadSource(ref json);
        json.Expect(",\"target\":\""u8);
        var target = nodes.Find(json.Bytes(json.Raw()));
        json.Expect(",\"kind\":\""u8);
        var number = json.ExpectOneOf(Kinds, first: _kind.Ordinal);
        if (json.HasFailed) return;
        var kind = KindSet.BuiltIn.Edges[number];
        if (json.HasFailed || !nodes.Is(target, kind.Target) || (kind == _kind && target <= _target))
        {
            json.Fail();
            return;
        }

        (_kind, _target) = (kind, target);
        edges[element] = kind.Content switch
        {
            EdgeContent.Citation => Edge.References(_source, target, ReadReference(ref json, nodes.Nodes[target].Label)),
            EdgeContent.Versions => Edge.AppliesTo(_source, target, ReadVersions(ref json)),
            EdgeContent.Rows => Edge.Updates(_source, target, ReadRows(ref json)),
            EdgeContent.Successions => Edge.Supersedes(_source, target, ReadSuccessions(ref json)),
            _ => Edge.Plain(_source, kind, target),
        };
        json.Expect("}"u8);
    }

    /// <summary>
    /// Reads the source, which is most often that of the edge before, and after that the next node. With each source kinds
    /// and targets begin anew; otherwise they go on from where they were, so that no edge comes twice.
    /// </summary>
    private void ReadSource(ref CanonicalScanner json)
    {
        if (_source >= 0 && json.Take(utf8.Span.Slice(_sourceId.Start, _sourceId.Length), "\""u8)) return;
        _sourceId = json.Raw();
        var id = json.Bytes(_sourceId);
        var next = _source + 1;
        var source = next < nodes.Nodes.Length && nodes.Is(next, id) ? next : nodes.Find(id);
        if (source <= _source || !nodes.Is(source, NodeKind.Article)) json.Fail();
        (_source, _kind, _target) = (source, EdgeKind.References, -1);
    }

    private ReferenceAttributes ReadReference(ref CanonicalScanner json, string label)
    {
        var title = json.Take(",\"title\":\""u8) ? ReadTitle(ref json, label) : null;
        var section = json.Take(",\"section\":\""u8) ? json.Text(_texts) : null;
        json.Expect(",\"line\":"u8);
        var line = json.Ordinal();
        json.Expect(",\"count\":"u8);
        return new ReferenceAttributes(title, section, line, json.Ordinal());
    }

    /// <summary>Reads a cited title, which most often is the cited article's.</summary>
    private static string ReadTitle(ref CanonicalScanner json, string label)
    {
        var raw = json.Raw();
        return raw.IsPlain && Ascii.Equals(json.Bytes(raw), label) ? label : json.Decode(raw);
    }

    private string[] ReadVersions(ref CanonicalScanner json) =>
        json.Take(",\"versions\":["u8) ? json.Texts(_versions, _texts) : [];

    private FileSuccession[] ReadSuccessions(ref CanonicalScanner json)
    {
        json.Expect(",\"derived\":true"u8);
        if (!json.Take(",\"files\":["u8)) return [];
        var successions = new List<FileSuccession>();
        do successions.Add(ReadSuccession(ref json));
        while (json.Take(","u8));
        json.Expect("]"u8);
        return [.. successions];
    }

    private FileSuccession ReadSuccession(ref CanonicalScanner json)
    {
        json.Expect("{\"file\":\""u8);
        var file = json.Text(_texts);
        if (KindSet.BuiltIn.ForId(file) != NodeKind.File) json.Fail();
        var platform = json.Take(",\"platform\":\""u8) ? json.Text(_texts) : null;
        json.Expect(",\"oldDate\":\""u8);
        var before = json.Date();
        json.Expect(",\"newDate\":\""u8);
        var after = json.Date();
        json.Expect("}"u8);
        return new FileSuccession(file, platform, before, after);
    }

    private FileVersion[] ReadRows(ref CanonicalScanner json)
    {
        if (!json.Take(",\"rows\":["u8)) return [];
        var rows = new List<FileVersion>();
        do rows.Add(ReadRow(ref json));
        while (json.Take(","u8));
        json.Expect("]"u8);
        return [.. rows];
    }

    private FileVersion ReadRow(ref CanonicalScanner json)
    {
        var separator = "{"u8;
        var row = new FileVersion(
            Has(ref json, ref separator, "\"date\":\""u8) ? json.Date() : null,
            Has(ref json, ref separator, "\"time\":\""u8) ? json.Time() : null,
            Has(ref json, ref separator, "\"size\":"u8) ? json.Number() : null,
            Has(ref json, ref separator, "\"version\":\""u8) ? json.Text(_texts) : null,
            Has(ref json, ref separator, "\"platform\":\""u8) ? json.Text(_texts) : null);
        if (separator is [(byte)'{']) json.Expect("{"u8);
        json.Expect("}"u8);
        return row;
    }

    /// <summary>Goes behind a key and what separates it from what comes before.</summary>
    private static bool Has(ref CanonicalScanner json, scoped ref ReadOnlySpan<byte> separator, ReadOnlySpan<byte> name)
    {
        if (!json.Take(separator, name)) return false;
        separator = ","u8;
        return true;
    }
}
