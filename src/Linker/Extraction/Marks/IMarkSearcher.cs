namespace Linker.Extraction.Marks;

/// <summary>Finds the marks of a text in one pass. All implementations find the same; they differ in speed.</summary>
internal interface IMarkSearcher
{
    /// <summary>Adds the words, and the characters that are marks by themselves, to <paramref name="marks"/>.</summary>
    void Search(ReadOnlySpan<char> text, TextMarks marks);
}

/// <summary>A word whose occurrences, in any case, are marks.</summary>
/// <param name="Kind">The kind of the marks.</param>
/// <param name="Text">The word: three characters of ASCII, or more.</param>
internal sealed record MarkWord(MarkKind Kind, string Text);
