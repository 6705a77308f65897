using System.Text;

namespace Linker.Exporting.Json;

/// <summary>
/// Numbers ids in the order in which they are added, and finds them by their bytes in UTF-8. The bytes stand side by side:
/// to compare with strings, which lie anywhere, would be to wait for memory.
/// </summary>
internal sealed class IdTable
{
    // Open addressing with linear probing (Knuth, volume 3, 6.4); the number 0 is that of no id.
    private (int Hash, int Number)[] _slots = new (int, int)[2048];
    private byte[] _bytes = new byte[1024];
    private int[] _ends = new int[1024];
    private int _count;

    /// <summary>Adds an id.</summary>
    /// <returns>Whether it was not there yet.</returns>
    public bool TryAdd(string id)
    {
        if (_count + 1 == _ends.Length) Grow();
        var start = _ends[_count];
        var most = Encoding.UTF8.GetMaxByteCount(id.Length);
        if (start + most > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, start + most));
        var end = start + Encoding.UTF8.GetBytes(id, _bytes.AsSpan(start));
        var hash = Hash(_bytes.AsSpan(start..end));
        ref var slot = ref Slot(_bytes.AsSpan(start..end), hash);
        if (slot.Number != 0) return false;
        slot = (hash, ++_count);
        _ends[_count] = end;
        return true;
    }

    /// <summary>The number of an id, counted from 0; -1 where it was not added.</summary>
    public int Find(ReadOnlySpan<byte> id) => Slot(id, Hash(id)).Number - 1;

    /// <summary>A hash that differs from run to run, so that no file can be made of ids that share one.</summary>
    private static int Hash(ReadOnlySpan<byte> id)
    {
        var hash = default(HashCode);
        hash.AddBytes(id);
        return hash.ToHashCode();
    }

    /// <summary>Where an id stands, or would stand.</summary>
    private ref (int Hash, int Number) Slot(ReadOnlySpan<byte> id, int hash)
    {
        for (var i = hash; ; i++)
        {
            ref var slot = ref _slots[i & (_slots.Length - 1)];
            if (slot.Number == 0) return ref slot;
            if (slot.Hash == hash && id.SequenceEqual(_bytes.AsSpan(_ends[slot.Number - 1].._ends[slot.Number]))) return ref slot;
        }
    }

    private void Grow()
    {
        Array.Resize(ref _ends, _ends.Length * 2);
        var slots = _slots;
        _slots = new (int, int)[_ends.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.Number == 0) continue;
            var i = slot.Hash & (_slots.Length - 1);
            while (_slots[i].Number != 0) i = (i + 1) & (_slots.Length - 1);
            _slots[i] = slot;
        }
    }
}
