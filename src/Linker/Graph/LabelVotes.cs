using System.Runtime.InteropServices;

namespace Linker.Graph;

/// <summary>Finds the commonest spelling of each node; of equally common ones the first ordinally.</summary>
/// <param name="nodeCount">How many nodes there are, numbered from 0.</param>
internal sealed class LabelVotes(int nodeCount)
{
    // Nearly every node is spelled one way only; just the others pay for a table.
    private readonly (string? Spelling, int Count)[] _first = new (string?, int)[nodeCount];
    private readonly Dictionary<(int Node, string Spelling), int> _others = [];

    public void Add(int node, string spelling, int votes = 1)
    {
        ref var first = ref _first[node];
        if (first.Spelling is null || string.Equals(first.Spelling, spelling, StringComparison.Ordinal))
            first = (first.Spelling ?? spelling, first.Count + votes);
        else CollectionsMarshal.GetValueRefOrAddDefault(_others, (node, spelling), out _) += votes;
    }

    /// <summary>The commonest spelling of each node; null where none was counted. To be called once, at the end.</summary>
    public string?[] Winners()
    {
        foreach (var ((node, spelling), votes) in _others)
        {
            ref var winner = ref _first[node];
            if (votes > winner.Count || (votes == winner.Count && string.CompareOrdinal(spelling, winner.Spelling) < 0))
                winner = (spelling, votes);
        }

        return Array.ConvertAll(_first, static winner => winner.Spelling);
    }
}
