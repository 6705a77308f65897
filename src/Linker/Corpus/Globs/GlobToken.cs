namespace Linker.Corpus.Globs;

/// <summary>One part of a name in a glob.</summary>
internal readonly record struct GlobToken(GlobTokenKind Kind, char Unit = '\0', GlobSet? Set = null)
{
    /// <summary>How many UTF-16 units of <paramref name="name"/> this matches from an index on; 0 if it does not.</summary>
    internal int Match(ReadOnlySpan<char> name, int index)
    {
        if (Kind == GlobTokenKind.Literal) return name[index] == Unit ? 1 : 0;
        var character = CodePoint(name, index, out var width);
        return Set is null || Set.Contains(character) ? width : 0;
    }

    /// <summary>The character at an index, two units wide where it is a surrogate pair.</summary>
    internal static int CodePoint(ReadOnlySpan<char> text, int index, out int width)
    {
        var paired = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
        width = paired ? 2 : 1;
        return paired ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
    }
}

/// <summary>The kinds of parts of a name in a glob.</summary>
internal enum GlobTokenKind
{
    /// <summary>One UTF-16 unit, itself.</summary>
    Literal,

    /// <summary><c>?</c>: any one character.</summary>
    Any,

    /// <summary><c>[...]</c>: one character of a set.</summary>
    Set,

    /// <summary><c>*</c>: any characters, or none.</summary>
    Star,
}

/// <summary>A character set of a glob, such as <c>[a-z_]</c>.</summary>
internal sealed class GlobSet(bool negated, (int Low, int High)[] ranges)
{
    internal bool Contains(int character)
    {
        foreach (var (low, high) in ranges)
        {
            if (character >= low && character <= high) return !negated;
        }

        return negated;
    }
}
