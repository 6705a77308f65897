using System.Numerics;
using System.Runtime.CompilerServices;

namespace Linker.Ground.Text;

/// <summary>Positions that are collected from masks of thirty-two bits.</summary>
/// <remarks>
/// Nobody can foresee how many bits a mask has, and the processor pays for each wrong guess: the first few positions are
/// written without asking, and what was written too much is written over. Langdale and Lemire, "Parsing Gigabytes of JSON
/// per Second", The VLDB Journal 28, 2019, section 3.1.4.
/// </remarks>
/// <param name="most">How many positions there can be at most.</param>
internal sealed class FoundPlaces(int most)
{
    /// <summary>Few blocks of thirty-two characters have more of what is looked for.</summary>
    private const int WrittenUnasked = 2;

    private readonly int[] _positions = new int[most + WrittenUnasked];
    private int _count;

    /// <summary>The positions, in the order in which they were added.</summary>
    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, _count);

    /// <summary>Adds the position of each bit of <paramref name="mask"/>, the lowest of which is at <paramref name="start"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint mask, int start)
    {
        var next = _positions.AsSpan(_count);
        _count += BitOperations.PopCount(mask);
        next[0] = start + BitOperations.TrailingZeroCount(mask);
        mask &= mask - 1;
        next[1] = start + BitOperations.TrailingZeroCount(mask);
        mask &= mask - 1;
        for (var i = WrittenUnasked; mask != 0; i++, mask &= mask - 1)
            next[i] = start + BitOperations.TrailingZeroCount(mask);
    }

    /// <summary>Forgets all positions.</summary>
    public void Clear() => _count = 0;
}
