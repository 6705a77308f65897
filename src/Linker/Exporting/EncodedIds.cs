using Linker.Graph;

namespace Linker.Exporting;

/// <summary>The ids of all nodes as a format writes them: each is escaped once, although edges name it often.</summary>
internal sealed class EncodedIds
{
    private readonly byte[] _bytes;
    private readonly int[] _first;

    public EncodedIds(KnowledgeGraph graph, Action<Utf8Output, string> write)
    {
        using var memory = new MemoryStream();
        var output = new Utf8Output(memory);
        var nodes = graph.Nodes;
        _first = new int[nodes.Length + 1];
        for (var i = 0; i < nodes.Length; i++)
        {
            write(output, nodes[i].Id);
            _first[i + 1] = (int)output.Position;
        }

        output.Flush();
        _bytes = memory.ToArray();
    }

    public ReadOnlySpan<byte> this[int node] => _bytes.AsSpan(_first[node].._first[node + 1]);
}
