namespace Linker.Graph;

/// <summary>Finds the primaries, which stand in ordinal order of their ids, by id.</summary>
/// <remarks>Most ids are told apart by one number: to halve an array of these is as fast as a table, and nothing to fill.</remarks>
internal sealed class PrimaryIndex
{
    private readonly IReadOnlyList<PrimaryDocument> _primaries;
    private readonly ulong[] _keys;

    /// <summary>Makes the index, on at most <paramref name="jobs"/> threads.</summary>
    /// <exception cref="ArgumentException">The id of a primary begins like the id of another kind of node.</exception>
    public PrimaryIndex(IReadOnlyList<PrimaryDocument> primaries, KindSet kinds, int jobs)
    {
        (_primaries, _keys) = (primaries, new ulong[primaries.Count]);
        Workers.Run(jobs, jobs, piece =>
        {
            var (start, end) = Workers.Share(_keys.Length, jobs, piece);
            for (var i = start; i < end; i++)
            {
                var id = _primaries[i].Facts.Id;
                NodeIds.RequireArticle(id, kinds);
                _keys[i] = OrdinalOrder.Key(id, 0);
            }
        });
    }

    /// <summary>How many primaries there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The index of the primary document with an id; -1 where there is none.</summary>
    public int Find(string id)
    {
        var key = OrdinalOrder.Key(id, 0);
        var (low, high) = (0, _keys.Length - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) >> 1);
            var order = key.CompareTo(_keys[middle]);
            if (order == 0) order = string.CompareOrdinal(id, _primaries[middle].Facts.Id);
            if (order == 0) return middle;
            if (order < 0) high = middle - 1;
            else low = middle + 1;
        }

        return -1;
    }
}
