namespace Linker.Corpus.Globs;

/// <summary>One part of a name in a glob.</summary>
internal readonly record struct GlobToken(GlobTokenKind Kind, char Unit = '\0', GlobSet? Set = null)
{
    /// <summary>How many UTF-16 units of <paramref name="name"/> this matches from a place on; 0 if it does not.</summary>
    internal int Match(ReadOnlySpan<char> name, int at)
    {
        if (Kind == GlobTokenKind.Literal) return name[at] == Unit ? 1 : 0;
        var character = CodePoint(name, at, out var width);
        return Set is null || Set.Contains(character) ? width : 0;
    }

    /// <summary>The character at a place, two units wide where it is a surrogate pair.</summary>
    internal static int CodePoint(ReadOnlySpan<char> text, int at, out int width)
    {
        var paired = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
        width = paired ? 2 : 1;
        return paired ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
    }
}
