using System.Buffers;
using System.Globalization;
using System.Text;
using Linker.Graph;

namespace Linker.Exporting.Rdf;

/// <summary>
/// The names of nodes and edges, which are URNs (RFC 8141). A node's is its id, percent-encoded but for colons and the
/// characters that RFC 3986 calls unreserved, so that any id makes one and can be read from it. An edge's is its source,
/// kind and target with slashes between, which no id has unencoded; a row's adds its number.
/// </summary>
internal sealed class RdfNames(KnowledgeGraph graph)
{
    private readonly EncodedIds _ids = new(graph, Encode);
    private readonly ArrayBufferWriter<byte> _edge = new();

    /// <summary>The name of a node.</summary>
    public RdfName NameFor(int node) => new(RdfNamespace.Nodes, _ids[node]);

    /// <summary>The name of an edge, or of a row of its table from 1; it is valid until the next call.</summary>
    public RdfName NameFor(in Edge edge, int row = 0)
    {
        _edge.ResetWrittenCount();
        _edge.Write(_ids[edge.Source]);
        _edge.Write("/"u8);
        _edge.Write(edge.Kind.AsciiName);
        _edge.Write("/"u8);
        _edge.Write(_ids[edge.Target]);
        if (row > 0) WriteRow(row);
        return new(RdfNamespace.Edges, _edge.WrittenSpan);
    }

    private static void Encode(Utf8Output output, string id)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in id.EnumerateRunes())
        {
            if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '.' or '_' or '~' or ':'))
            {
                output.Write((byte)rune.Value);
                continue;
            }

            foreach (var unit in utf8[..rune.EncodeToUtf8(utf8)])
            {
                output.Write((byte)'%');
                output.Write("0123456789ABCDEF"u8[unit >> 4]);
                output.Write("0123456789ABCDEF"u8[unit & 15]);
            }
        }
    }

    private void WriteRow(int row)
    {
        Span<byte> digits = stackalloc byte[16];
        row.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        _edge.Write("/"u8);
        _edge.Write(digits[..length]);
    }
}
