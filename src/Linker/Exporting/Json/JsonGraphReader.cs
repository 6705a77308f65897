using System.Text.Json;
using Linker.Graph;

namespace Linker.Exporting.Json;

/// <summary>
/// Reads <c>graph.json</c> back. Nodes, edges and keys may stand in any order and white space between them; keys that the
/// format does not have are passed over. Where each node and each edge begins on a line of its own, as
/// <see cref="JsonGraphWriter"/> has it, several threads read.
/// </summary>
public static class JsonGraphReader
{
    private const string ExpectedFormat = "\"format\":\"linker-graph\" and \"version\":1";

    /// <summary>How many bytes a thread takes at a time: enough that taking costs nothing, and few at the end.</summary>
    private const int BlockSize = 2 * 1024 * 1024;

    /// <summary>Reads the rest of a stream, which stays open.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="jobs">How many threads may read.</param>
    /// <exception cref="GraphFormatException">It is no graph, or not a right one.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static KnowledgeGraph Read(Stream input, int jobs = 1) => Read(ReadAll(input), jobs);

    /// <summary>Reads UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">The whole graph.</param>
    /// <param name="jobs">How many threads may read.</param>
    /// <exception cref="GraphFormatException">It is no graph, or not a right one.</exception>
    public static KnowledgeGraph Read(ReadOnlyMemory<byte> utf8, int jobs = 1)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        // Where something is wrong, the line is only known if everything before it was read in order.
        return TryReadBlocks(utf8, jobs, BlockSize) ?? ReadInOrder(utf8);
    }

    /// <summary>Reads lines in blocks of about a size.</summary>
    /// <returns>Null where something is wrong, or lines are not what they seemed to be.</returns>
    internal static KnowledgeGraph? TryReadBlocks(ReadOnlyMemory<byte> utf8, int jobs, int blockSize)
    {
        try
        {
            return ReadGraph(utf8, jobs, blockSize);
        }
        catch (Exception error) when (error is GraphFormatException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads element by element, wherever lines end.</summary>
    internal static KnowledgeGraph ReadInOrder(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return ReadGraph(utf8, jobs: 1, blockSize: 0);
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

    private static KnowledgeGraph ReadGraph(ReadOnlyMemory<byte> utf8, int jobs, int blockSize)
    {
        var (hasFormat, hasVersion, hasEdges) = (false, false, false);
        var kinds = KindSet.BuiltIn;
        JsonNodeReader? nodes = null;
        JsonEdgeReader? edges = null;
        var json = new JsonCursor(utf8.Span);
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
            else if (json.Is("graph"u8) && nodes is null)
            {
                kinds = JsonKinds.ReadHeader(ref json);
            }
            else if (json.Is("nodes"u8) && nodes is null)
            {
                (nodes = new(kinds)).Read(ref json, utf8, jobs, blockSize);
            }
            else if (json.Is("edges"u8) && !hasEdges)
            {
                hasEdges = true;
                edgesBeforeNodes = json;
                if (nodes is null) json.Skip();
                else (edges = new(nodes)).Read(ref json, utf8, jobs, blockSize);
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
        if (edges is null) (edges = new(nodes)).Read(ref edgesBeforeNodes, utf8, jobs, blockSize);
        return GraphAssembler.Assemble(nodes.ToArray(), edges.ToArray(), kinds);
    }

    private static bool ReadFormat(ref JsonCursor json) =>
        json.Characters(ExpectedFormat) is "linker-graph" ? true : throw json.Unexpected(ExpectedFormat);

    private static bool ReadVersion(ref JsonCursor json) =>
        json.Number(0, ExpectedFormat) == 1 ? true : throw json.Unexpected(ExpectedFormat);
}
