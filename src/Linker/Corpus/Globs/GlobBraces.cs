namespace Linker.Corpus.Globs;

/// <summary>Writes out the alternatives of a glob: <c>a{b,c}</c> becomes <c>ab</c> and <c>ac</c>.</summary>
internal static class GlobBraces
{
    /// <summary>More alternatives than a written glob has; a few groups of braces in a row give millions.</summary>
    private const int MaximumAlternatives = 1024;

    internal static IReadOnlyList<string> Expand(string pattern)
    {
        List<string> done = [];
        Stack<string> waiting = new([pattern]);
        while (waiting.TryPop(out var next))
        {
            var cuts = FirstGroup(next);
            if (cuts.Count == 0) done.Add(next);
            for (var i = cuts.Count - 1; i > 0; i--)
            {
                var part = next.AsSpan(cuts[i - 1] + 1, cuts[i] - cuts[i - 1] - 1);
                waiting.Push(string.Concat(next.AsSpan(0, cuts[0]), part, next.AsSpan(cuts[^1] + 1)));
            }

            if (done.Count + waiting.Count > MaximumAlternatives)
                throw new FormatException($"its braces stand for more than {MaximumAlternatives} patterns");
        }

        return done;
    }

    /// <summary>Where the first group's opening brace, its own commas and its closing brace stand; empty without one.</summary>
    private static List<int> FirstGroup(string pattern)
    {
        List<int> cuts = [];
        var depth = 0;
        for (var i = 0; i < pattern.Length; i = AfterCharacter(pattern, i))
        {
            if (pattern[i] == '{' && depth++ == 0) cuts.Add(i);
            if (pattern[i] == ',' && depth == 1) cuts.Add(i);
            if (pattern[i] != '}' || depth == 0 || --depth > 0) continue;
            cuts.Add(i);
            return cuts;
        }

        return depth == 0 ? cuts : throw new FormatException("a { is never closed; write \\{ for the character itself");
    }

    // Braces behind a backslash or in a character set are plain characters.
    private static int AfterCharacter(string pattern, int i)
    {
        if (pattern[i] == '\\') return i + 2;
        var end = pattern[i] == '[' ? GlobParser.EndOfSet(pattern, i) : -1;
        return Math.Max(i, end) + 1;
    }
}
