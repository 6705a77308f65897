namespace Linker.Graph;

/// <summary>The ids of one kind of node from several tables, put together in ordinal order, each once.</summary>
internal sealed class IdMerge
{
    private readonly List<string> _ids;

    /// <summary>Merges tables; an id stands in each of them at most once.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="prefixLength">How long what all ids begin with is.</param>
    public IdMerge(IReadOnlyList<IReadOnlyList<string>> tables, int prefixLength)
    {
        var all = new string[tables.Sum(static table => table.Count)];
        var keys = new ulong[all.Length];
        var count = 0;
        foreach (var table in tables)
        {
            foreach (var id in Items.Of(table))
            {
                keys[count] = OrdinalOrder.Key(id, prefixLength);
                all[count++] = id;
            }
        }

        var ordinals = new int[all.Length];
        _ids = new List<string>(all.Length);
        foreach (var place in OrdinalOrder.Sort(keys, (left, right) => string.CompareOrdinal(all[left], all[right])))
        {
            if (_ids.Count == 0 || _ids[^1] != all[place]) _ids.Add(all[place]);
            ordinals[place] = _ids.Count - 1;
        }

        var (start, parts) = (0, new ReadOnlyMemory<int>[tables.Count]);
        for (var i = 0; i < parts.Length; start += tables[i++].Count)
            parts[i] = ordinals.AsMemory(start, tables[i].Count);
        Ordinals = parts;
    }

    /// <summary>All ids in order.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>For each table the place of each of its ids in <see cref="Ids"/>.</summary>
    public IReadOnlyList<ReadOnlyMemory<int>> Ordinals { get; }
}
