using Linker.Exporting.Json;
using Linker.Graph;

namespace Linker.Exporting.Canonical;

/// <summary>
/// Reads <c>graph.json</c> in the form that <see cref="JsonGraphWriter"/> gives it: keys and lines in a fixed order, no
/// white space but line feeds, one node or edge a line. That is quicker than reading any JSON.
/// </summary>
internal static class CanonicalGraph
{
    /// <summary>Reads a graph.</summary>
    /// <param name="utf8">The whole graph.</param>
    /// <param name="jobs">How many threads may read.</param>
    /// <param name="pieceSize">How many bytes, about, a thread takes at a time.</param>
    /// <returns>Null where anything is not of the form; it may be a right graph all the same.</returns>
    public static KnowledgeGraph? TryRead(ReadOnlyMemory<byte> utf8, int jobs, int pieceSize)
    {
        if (!TrySplit(utf8.Span, out var start, out var border, out var end)) return null;
        var nodeSection = new CanonicalSection(utf8, start, border, pieceSize);
        if (!nodeSection.IsPlausible) return null;
        var nodes = new NodeTable(nodeSection.Count);
        if (!nodeSection.Read(jobs, () => new CanonicalNodes(utf8, nodes))) return null;
        if (!nodeSection.IsInOrder(i => GraphAssembler.Compare(nodes.Nodes[i - 1], nodes.Nodes[i]) < 0)) return null;
        if (!nodes.TryIndex(utf8.Span)) return null;

        var edgeSection = new CanonicalSection(utf8, border + Edges.Length, end, pieceSize);
        if (!edgeSection.IsPlausible) return null;
        var edges = new Edge[edgeSection.Count];
        if (!edgeSection.Read(jobs, () => new CanonicalEdges(utf8, nodes, edges))) return null;
        return edgeSection.IsInOrder(i => Edge.Compare(edges[i - 1], edges[i]) < 0) ? new(nodes.Nodes, edges, KindSet.BuiltIn) : null;
    }

    private static ReadOnlySpan<byte> Edges => "\n],\n\"edges\":["u8;

    private static ReadOnlySpan<byte> Close => "\n]}\n"u8;

    private static bool TrySplit(ReadOnlySpan<byte> utf8, out int start, out int border, out int end)
    {
        end = utf8.Length - Close.Length;
        start = border = 0;
        if (!utf8.EndsWith(Close)) return false;
        var json = new CanonicalScanner(utf8, 0, end);
        ReadHeader(ref json);
        start = json.Offset;
        border = start + utf8[start..].IndexOf(Edges);
        return !json.HasFailed && border >= start && border + Edges.Length <= end;
    }

    private static void ReadHeader(ref CanonicalScanner json)
    {
        json.Expect("{\"format\":\"linker-graph\",\"version\":1,\"directed\":true,\"multigraph\":true,\n"u8);
        json.Expect("\"graph\":{\"articles\":"u8);
        json.Number();
        json.Expect(",\"missing\":"u8);
        json.Number();
        json.Expect(",\"nodesByKind\":"u8);
        var nodes = KindSet.BuiltIn.Nodes.ToLookup(static kind => kind.IsOptional, static kind => kind.Name);
        ReadCounts(ref json, nodes[false], nodes[true]);
        json.Expect(",\"edgesByKind\":"u8);
        var edges = KindSet.BuiltIn.Edges.ToLookup(static kind => kind.IsOptional, static kind => kind.Name);
        ReadCounts(ref json, edges[false], edges[true]);
        json.Expect("},\n\"nodes\":["u8);
    }

    /// <summary>Reads the counts of kinds that are always there, and of those that need not be.</summary>
    private static void ReadCounts(ref CanonicalScanner json, IEnumerable<string> kinds, IEnumerable<string> others)
    {
        var separator = "{"u8;
        foreach (var kind in kinds)
        {
            json.Expect(separator);
            json.Expect("\""u8);
            json.Expect(CanonicalNames.Quoted(kind));
            json.Expect(":"u8);
            json.Number();
            separator = ","u8;
        }

        foreach (var kind in others)
        {
            if (!json.Take(",\""u8, CanonicalNames.Quoted(kind))) continue;
            json.Expect(":"u8);
            json.Number();
        }

        json.Expect("}"u8);
    }
}
