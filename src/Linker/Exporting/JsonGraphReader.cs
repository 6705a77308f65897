using System.Text.Json;
using Linker.Graph;

namespace Linker.Exporting;

/// <summary>
/// Reads <c>graph.json</c> back, in one pass over its bytes. Nodes, edges and keys may stand in any order, but
/// "nodes" must come before "edges"; keys that the format does not know are passed over.
/// </summary>
public static class JsonGraphReader
{
    private const string ExpectedFormat = "\"format\":\"linker-graph\" and \"version\":1";

    /// <summary>Reads the rest of a stream, which stays open.</summary>
    /// <exception cref="GraphFormatException">It is no graph, or not a right one.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static KnowledgeGraph Read(Stream input)
    {
        using var memory = new MemoryStream(input.CanSeek ? (int)Math.Min(input.Length, Array.MaxLength) : 0);
        input.CopyTo(memory);
        return Read(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    /// <summary>Reads UTF-8, with or without a byte order mark.</summary>
    /// <exception cref="GraphFormatException">It is no graph, or not a right one.</exception>
    public static KnowledgeGraph Read(ReadOnlySpan<byte> utf8)
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
            throw new GraphFormatException(line, $"what is no JSON ({Reason(error)})", "a graph in JSON", error);
        }
    }

    private static KnowledgeGraph ReadGraph(ref JsonCursor json)
    {
        var (hasFormat, hasVersion) = (false, false);
        JsonNodeSection? nodes = null;
        JsonEdgeSection? edges = null;
        json.EnterObject("an object with " + ExpectedFormat);
        while (json.NextProperty())
        {
            if (json.Is("format"u8)) hasFormat = ReadFormat(ref json);
            else if (json.Is("version"u8)) hasVersion = ReadVersion(ref json);
            else if (json.Is("nodes"u8) && nodes is null) (nodes = new JsonNodeSection()).Read(ref json);
            else if (json.Is("edges"u8) && nodes is not null && edges is null)
                (edges = new JsonEdgeSection(nodes)).Read(ref json);
            else if (json.Is("nodes"u8) || json.Is("edges"u8))
                throw json.Unexpected("\"nodes\" once, then \"edges\" once");
            else json.Skip();
        }

        if (!hasFormat || !hasVersion) throw json.Error(json.Offset, "no such header", ExpectedFormat);
        if (edges is null) throw json.Error(json.Offset, "the end of the graph", "\"nodes\" and \"edges\"");
        json.End();
        return GraphAssembler.Assemble(nodes!.ToNodes(), edges.ToEdges());
    }

    private static bool ReadFormat(ref JsonCursor json) =>
        json.Characters(ExpectedFormat) is "linker-graph" ? true : throw json.Unexpected(ExpectedFormat);

    private static bool ReadVersion(ref JsonCursor json) =>
        json.Number(0, ExpectedFormat) == 1 ? true : throw json.Unexpected(ExpectedFormat);

    /// <summary>The reader's own words without the place that it appends.</summary>
    private static string Reason(JsonException error)
    {
        var place = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? error.Message : error.Message[..place]).TrimEnd('.');
    }
}
