using System.Numerics;
using System.Runtime.CompilerServices;

namespace Linker.Ground.Text;

/// <summary>Positions that are collected from masks of thirty-two bits.</summary>
/// <remarks>
/// How many bits a mask has cannot be predicted, and each wrong prediction of a branch costs the processor time: the first few
/// positions are written without a condition, and what was written too much is overwritten. Langdale and Lemire, "Parsing Gigabytes of JSON
/// per Second", The VLDB Journal 28, 2019, section 3.1.4.
/// </remarks>
/// <param name="most">How many positions there can be at most.</param>
internal sealed class MaskPositions(int most)
{
    /// <summary>Few blocks of thirty-two characters have more of what is looked for.</summary>
    private const int WrittenAlways = 2;

    private readonly int[] _positions = new int[most + WrittenAlways];
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
        for (var i = WrittenAlways; mask != 0; i++, mask &= mask - 1)
            next[i] = start + BitOperations.TrailingZeroCount(mask);
    }

    /// <summary>Removes all positions.</summary>
    public void Clear() => _count = 0;
}
