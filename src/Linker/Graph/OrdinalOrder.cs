namespace Linker.Graph;

/// <summary>
/// Sorts by texts in ordinal order. Most texts differ in their first characters, and eight of them fit into one number:
/// numbers are sorted several times faster than strings, and only texts with equal numbers are compared themselves.
/// </summary>
internal static class OrdinalOrder
{
    /// <summary>How many characters a key holds.</summary>
    private const int KeyLength = 8;

    /// <summary>
    /// The characters from <paramref name="start"/> on as a number: of two texts that are equal before it, the one that
    /// is lower in ordinal order never has the higher number.
    /// </summary>
    public static ulong Key(string text, int start)
    {
        var key = 0UL;
        for (var i = start; i < start + KeyLength; i++)
        {
            var unit = i < text.Length ? text[i] : '\0';
            // From here on nothing can be told apart: what follows a character that does not fit is as high as can be.
            if (unit >= 0xFF) return (key << (8 * (start + KeyLength - i))) | (ulong.MaxValue >> (8 * (i - start)));
            key = (key << 8) | unit;
        }

        return key;
    }

    /// <summary>The numbers from 0 in the order of their keys; where keys are equal, in that of the comparison.</summary>
    /// <param name="keys">The key of each number; sorted when this returns.</param>
    /// <param name="compare">Compares two numbers whose keys are equal.</param>
    public static int[] Sort(ulong[] keys, Comparison<int> compare)
    {
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(keys, order);
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start]) end++;
            if (end - start > 1) order.AsSpan(start..end).Sort(compare);
            start = end;
        }

        return order;
    }
}
