using System.Numerics;
using Linker.Graph;

namespace Linker.Exporting.Canonical;

/// <summary>The nodes that were read, and where they are found by the bytes of their ids.</summary>
internal sealed class NodeTable
{
    /// <summary>
    /// How far from its place an id may stand. With half of the places empty, ids that nobody chose stay well below it;
    /// ids that were chosen to clash are left to the other reader, whose hashes nobody can foresee.
    /// </summary>
    private const int FarthestOff = 256;

    private readonly RawText[] _raw;
    private readonly uint[] _hashes;
    private readonly (uint Hash, int Node)[] _places;
    private readonly int[] _starts;
    private readonly int[] _firstOfKind = new int[KindSet.BuiltIn.Nodes.Count + 1];

    // The ids side by side: to find one among lines of everything else would be to wait for memory.
    private byte[] _ids = [];

    public NodeTable(int count)
    {
        Nodes = new Node[count];
        _raw = new RawText[count];
        _hashes = new uint[count];
        _starts = new int[count + 1];
        _places = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)count * 2 + 1)];
    }

    public Node[] Nodes { get; }

    /// <summary>Puts a node at its place; several threads may put several nodes.</summary>
    public void Set(int ordinal, Node node, RawText id, ReadOnlySpan<byte> utf8)
    {
        Nodes[ordinal] = node;
        _raw[ordinal] = id;
        _hashes[ordinal] = ByteHash.Of(utf8.Slice(id.Start, id.Length));
    }

    /// <summary>Makes the nodes, which are in a graph's order, known by their ids.</summary>
    /// <returns>Whether they can be looked up fast enough.</returns>
    public bool TryIndex(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < Nodes.Length; i++)
        {
            _firstOfKind[Nodes[i].Kind.Ordinal + 1]++;
            _starts[i + 1] = _starts[i] + _raw[i].Length;
        }

        PrefixSum.Accumulate(_firstOfKind);
        _ids = new byte[_starts[^1]];
        for (var i = 0; i < _hashes.Length; i++)
        {
            utf8.Slice(_raw[i].Start, _raw[i].Length).CopyTo(_ids.AsSpan(_starts[i]));
            var place = First(_hashes[i]);
            var farthest = place + FarthestOff;
            while (_places[Place(place)].Node != 0)
            {
                if (++place > farthest) return false;
            }

            _places[Place(place)] = (_hashes[i], i + 1);
        }

        return true;
    }

    /// <summary>The ordinal of the node with an id; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<byte> id)
    {
        var hash = ByteHash.Of(id);
        for (var place = First(hash); ; place++)
        {
            var (candidate, node) = _places[Place(place)];
            if (node == 0) return -1;
            if (candidate == hash && Is(node - 1, id)) return node - 1;
        }
    }

    /// <summary>Whether a node is of a kind.</summary>
    public bool Is(int node, NodeKind kind) => node >= _firstOfKind[kind.Ordinal] && node < _firstOfKind[kind.Ordinal + 1];

    /// <summary>Whether a node has an id.</summary>
    public bool Is(int node, ReadOnlySpan<byte> id) =>
        _ids.AsSpan(_starts[node], _starts[node + 1] - _starts[node]).SequenceEqual(id);

    private int First(uint hash) => (int)(hash & (uint)(_places.Length - 1));

    private int Place(int place) => place & (_places.Length - 1);
}
