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
    /// <param name="keys">The key of each number.</param>
    /// <param name="compare">Compares two numbers whose keys are equal.</param>
    public static int[] Sort(ulong[] keys, Comparison<int> compare)
    {
        var order = new (ulong Key, int Number)[keys.Length];
        for (var i = 0; i < order.Length; i++) order[i] = (keys[i], i);
        // Not by Array.Sort of two arrays: it finds its code by reflection, which then is compiled in each run.
        order.AsSpan().Sort((left, right) =>
            left.Key == right.Key ? compare(left.Number, right.Number) : left.Key.CompareTo(right.Key));
        return Array.ConvertAll(order, static one => one.Number);
    }
}
