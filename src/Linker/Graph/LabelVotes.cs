namespace Linker.Graph;

/// <summary>Tells the commonest spelling of a node; of equally common ones the first ordinally.</summary>
internal sealed class LabelVotes
{
    // Nearly every node is spelled one way only; just the others pay for a table.
    private readonly List<(string? Spelling, int Count)> _first = [];
    private readonly Dictionary<int, Dictionary<string, int>> _others = [];

    public void Add(int node, string spelling)
    {
        while (_first.Count <= node) _first.Add((null, 0));
        var (first, count) = _first[node];
        if (first is null || string.Equals(first, spelling, StringComparison.Ordinal))
        {
            _first[node] = (first ?? spelling, count + 1);
            return;
        }

        if (!_others.TryGetValue(node, out var others)) _others.Add(node, others = new(StringComparer.Ordinal));
        others[spelling] = others.GetValueOrDefault(spelling) + 1;
    }

    /// <summary>The commonest spelling of a node; null where none was counted.</summary>
    public string? Winner(int node)
    {
        if (node >= _first.Count) return null;
        var (winner, most) = _first[node];
        if (winner is null || !_others.TryGetValue(node, out var others)) return winner;
        foreach (var (spelling, count) in others)
        {
            if (count < most || (count == most && string.CompareOrdinal(spelling, winner) > 0)) continue;
            (winner, most) = (spelling, count);
        }

        return winner;
    }
}
