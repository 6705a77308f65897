namespace Linker.Corpus.Globs;

/// <summary>Compiles a glob without braces, name by name.</summary>
internal static class GlobParser
{
    internal static GlobSegment[] Parse(string pattern) =>
        [.. pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(ParseName)];

    /// <summary>Where the set that opens at <paramref name="open"/> closes; -1 if it does not.</summary>
    internal static int EndOfSet(ReadOnlySpan<char> name, int open)
    {
        var i = open + 1;
        if (i < name.Length && name[i] is '!' or '^') i++;
        var first = i;
        while (i < name.Length && (name[i] != ']' || i == first)) i += name[i] == '\\' ? 2 : 1;
        return i < name.Length ? i : -1;
    }

    private static GlobSegment ParseName(string name)
    {
        if (name == "**") return GlobSegment.DoubleStar;
        List<GlobToken> tokens = [];
        for (var i = 0; i < name.Length; i++)
        {
            switch (name[i])
            {
                case '*':
                    if (tokens is not [.., { Kind: GlobTokenKind.Star }]) tokens.Add(new(GlobTokenKind.Star));
                    break;
                case '?':
                    tokens.Add(new(GlobTokenKind.Any));
                    break;
                case '[':
                    var end = EndOfSet(name, i);
                    if (end < 0) throw new FormatException("a [ is never closed; write \\[ for the character itself");
                    tokens.Add(new(GlobTokenKind.Set, Set: ParseSet(name.AsSpan(i + 1, end - i - 1))));
                    i = end;
                    break;
                case '\\':
                    if (++i == name.Length)
                        throw new FormatException("a name ends in a backslash; write \\\\ for the character itself");
                    goto default;
                default:
                    tokens.Add(new(GlobTokenKind.Literal, name[i]));
                    break;
            }
        }

        return new GlobSegment([.. tokens]);
    }

    private static GlobSet ParseSet(ReadOnlySpan<char> set)
    {
        var negated = set[0] is '!' or '^';
        if (negated) set = set[1..];
        List<(int Low, int High)> ranges = [];
        while (!set.IsEmpty)
        {
            var low = Take(ref set);
            var high = low;
            if (set.Length > 1 && set[0] == '-')
            {
                set = set[1..];
                high = Take(ref set);
            }

            ranges.Add((low, high));
        }

        return new GlobSet(negated, [.. ranges]);
    }

    private static int Take(ref ReadOnlySpan<char> set)
    {
        if (set[0] == '\\' && set.Length > 1) set = set[1..];
        var character = GlobToken.CodePoint(set, 0, out var width);
        set = set[width..];
        return character;
    }
}
