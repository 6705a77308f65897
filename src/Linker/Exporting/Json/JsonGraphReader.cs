using System.Text.Json;
using Linker.Exporting.Canonical;
using Linker.Graph;
using Linker.Ground.Json;

namespace Linker.Exporting.Json;

/// <summary>
/// Reads <c>graph.json</c> back. Nodes, edges and keys may stand in any order and white space between them; keys that the
/// format does not know are passed over. What <see cref="JsonGraphWriter"/> wrote is read several times faster than that.
/// </summary>
public static class JsonGraphReader
{
    private const string ExpectedFormat = "\"format\":\"linker-graph\" and \"version\":1";

    /// <summary>How many bytes a thread takes at a time: enough that taking costs nothing, and few at the end.</summary>
    private const int PieceSize = 1024 * 1024;

    /// <summary>Reads the rest of a stream, which stays open.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="jobs">How many threads may read what <see cref="JsonGraphWriter"/> wrote.</param>
    /// <exception cref="GraphFormatException">It is no graph, or not a right one.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static KnowledgeGraph Read(Stream input, int jobs = 1) => Read(ReadAll(input), jobs);

    /// <summary>Reads UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">The whole graph.</param>
    /// <param name="jobs">How many threads may read what <see cref="JsonGraphWriter"/> wrote.</param>
    /// <exception cref="GraphFormatException">It is no graph, or not a right one.</exception>
    public static KnowledgeGraph Read(ReadOnlyMemory<byte> utf8, int jobs = 1) =>
        CanonicalGraph.TryRead(utf8, jobs, PieceSize) ?? ReadAny(utf8.Span);

    /// <summary>Reads a graph in any form.</summary>
    /// <exception cref="GraphFormatException">It is no graph, or not a right one.</exception>
    internal static KnowledgeGraph ReadAny(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        try
        {
            var json = new JsonCursor(utf8);
            return ReadGraph(ref json);
        }
        catch (JsonException error)
        {
            var line = (int)Math.Min(error.LineNumber ?? 0, int.MaxValue - 1) + 1;
            throw new GraphFormatException(line, $"what is no JSON ({JsonCursor.Reason(error)})", "a graph in JSON", error);
        }
    }

    private static ReadOnlyMemory<byte> ReadAll(Stream input)
    {
        var length = input.CanSeek ? Math.Max(0, input.Length - input.Position) : 0;
        var bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(length, Array.MaxLength));
        var filled = input.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var more = input.ReadByte();
        if (more < 0) return bytes.AsMemory(0, filled);

        // It has no length, or has grown.
        using var memory = new MemoryStream();
        memory.Write(bytes.AsSpan(0, filled));
        memory.WriteByte((byte)more);
        input.CopyTo(memory);
        return memory.GetBuffer().AsMemory(0, (int)memory.Length);
    }

    private static KnowledgeGraph ReadGraph(ref JsonCursor json)
    {
        var (hasFormat, hasVersion, hasEdges) = (false, false, false);
        JsonNodeSection? nodes = null;
        JsonEdgeSection? edges = null;
        var edgesBeforeNodes = json;
        json.EnterObject("an object with " + ExpectedFormat);
        while (json.NextProperty())
        {
            if (json.Is("format"u8))
            {
                hasFormat = ReadFormat(ref json);
            }
            else if (json.Is("version"u8))
            {
                hasVersion = ReadVersion(ref json);
            }
            else if (json.Is("nodes"u8) && nodes is null)
            {
                (nodes = new JsonNodeSection()).Read(ref json);
            }
            else if (json.Is("edges"u8) && !hasEdges)
            {
                hasEdges = true;
                edgesBeforeNodes = json;
                if (nodes is null) json.Skip();
                else (edges = new JsonEdgeSection(nodes)).Read(ref json);
            }
            else if (json.Is("nodes"u8) || json.Is("edges"u8))
            {
                throw json.Unexpected("\"nodes\" and \"edges\" once");
            }
            else
            {
                json.Skip();
            }
        }

        if (!hasFormat || !hasVersion) throw json.Error(json.Offset, "no such header", ExpectedFormat);
        if (nodes is null || !hasEdges) throw json.Error(json.Offset, "the end of the graph", "\"nodes\" and \"edges\"");
        json.End();
        if (edges is null) (edges = new JsonEdgeSection(nodes)).Read(ref edgesBeforeNodes);
        return GraphAssembler.Assemble(nodes.ToNodes(), edges.ToEdges(), KindSet.BuiltIn);
    }

    private static bool ReadFormat(ref JsonCursor json) =>
        json.Characters(ExpectedFormat) is "linker-graph" ? true : throw json.Unexpected(ExpectedFormat);

    private static bool ReadVersion(ref JsonCursor json) =>
        json.Number(0, ExpectedFormat) == 1 ? true : throw json.Unexpected(ExpectedFormat);
}
