namespace Linker.Ground.Text;

/// <summary>
/// One string for equal spans, so that a product that fifty thousand articles name is kept once. Not for use by
/// several threads at a time.
/// </summary>
public sealed class StringPool
{
    /// <summary>Longer texts are rarely repeated; looking them up would cost more than it saves.</summary>
    private const int LongestPooled = 200;

    /// <summary>A power of two. With a quarter of it a build of the archive took 1.04 times as long; four times as much gained nothing.</summary>
    private const int RecentCount = 16384;

    /// <summary>
    /// The most recent strings, by a hash of five characters: frequent ones are found without hashing all of the text, and without
    /// a lookup in a table that is larger than the processor's cache.
    /// </summary>
    private readonly string[] _recent = new string[RecentCount];

    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Creates an empty pool.</summary>
    public StringPool() => _lookup = _strings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The pool's string that equals <paramref name="text"/>; where it had none, the text, which is added.</summary>
    public string Share(string text)
    {
        if (_strings.TryGetValue(text, out var known)) return known;

        _strings.Add(text);
        return text;
    }

    /// <summary>The string that equals <paramref name="text"/>.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return string.Empty;
        if (text.Length > LongestPooled) return text.ToString();

        ref var recent = ref _recent[RecentIndex(text)];
        if (recent is null || !text.SequenceEqual(recent)) recent = Find(text);
        return recent;
    }

    private static int RecentIndex(ReadOnlySpan<char> text) =>
        (((((text.Length * 31 + text[0]) * 31 + text[text.Length / 2]) * 31 + text[text.Length * 3 / 4]) * 31
            + text[^1]) * 31 + text[Math.Max(0, text.Length - 2)]) & (RecentCount - 1);

    private string Find(ReadOnlySpan<char> text)
    {
        if (_lookup.TryGetValue(text, out var known)) return known;

        var added = text.ToString();
        _strings.Add(added);
        return added;
    }
}
