namespace Linker.Ground.Text;

/// <summary>Finds the name that was probably meant by a misspelt one.</summary>
public static class NearestName
{
    /// <summary>
    /// The name that is fewest slips away, if that is at most a third of its letters; null where none is. Case does not
    /// count.
    /// </summary>
    public static string? Find(string written, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(written);
        var lower = written.ToLowerInvariant();
        return names
            .Select(name => (Name: name, Distance: Distance(lower, name.ToLowerInvariant())))
            .Where(static one => one.Distance <= MostSlips(one.Name.Length))
            .OrderBy(static one => one.Distance)
            .Select(static one => one.Name)
            .FirstOrDefault();
    }

    /// <summary>The most slips that are accepted in a name of a length.</summary>
    public static int MostSlips(int length) => Math.Max(1, length / 3);

    /// <summary>
    /// How many slips apart two texts are: a slip is a letter wrong, missing or too much, or two swapped (the optimal string
    /// alignment distance, https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance). Far more than there are letters
    /// where the written text is more than twice as long as the name.
    /// </summary>
    public static int Distance(ReadOnlySpan<char> written, ReadOnlySpan<char> name)
    {
        // The table would cost memory for a result that is not used.
        if (written.Length > 2 * name.Length + 2) return int.MaxValue;
        var width = name.Length + 1;
        var size = (written.Length + 1) * width;
        var table = size <= 1024 ? stackalloc int[size] : new int[size];
        for (var i = 0; i <= written.Length; i++) table[i * width] = i;
        for (var j = 0; j <= name.Length; j++) table[j] = j;
        for (var i = 1; i <= written.Length; i++)
        {
            for (var j = 1; j <= name.Length; j++)
            {
                var here = i * width + j;
                var change = table[here - width - 1] + (written[i - 1] == name[j - 1] ? 0 : 1);
                table[here] = Math.Min(change, 1 + Math.Min(table[here - width], table[here - 1]));
                if (i > 1 && j > 1 && written[i - 1] == name[j - 2] && written[i - 2] == name[j - 1])
                    table[here] = Math.Min(table[here], table[here - 2 * width - 2] + 1);
            }
        }

        return table[size - 1];
    }
}
