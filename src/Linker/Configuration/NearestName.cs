namespace Linker.Configuration;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// The name that is fewest slips away, if that is at most a third of its letters; null where none is. A slip is a
    /// letter wrong, missing or too much, or two swapped (optimal string alignment distance); case does not count.
    /// </summary>
    internal static string? Of(string written, IEnumerable<string> names) => names
        .Select(name => (Name: name, Distance: Distance(written.ToLowerInvariant(), name.ToLowerInvariant())))
        .Where(static one => one.Distance <= Math.Max(1, one.Name.Length / 3))
        .OrderBy(static one => one.Distance)
        .Select(static one => one.Name)
        .FirstOrDefault();

    private static int Distance(string a, string b)
    {
        // Far longer than any name: nothing was meant, and the table would only cost memory.
        if (a.Length > 2 * b.Length + 2) return int.MaxValue;
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(change, 1 + Math.Min(table[i - 1, j], table[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
