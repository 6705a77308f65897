using System.Buffers;

namespace Linker.Extraction.Marks;

/// <summary>Searches with the framework, on every processor.</summary>
internal sealed class PlainSearcher(MarkWord[] words) : IMarkSearcher
{
    private readonly SearchValues<string> _beginnings = SearchValues.Create(
        [".", "-", "|", .. Array.ConvertAll(words, static word => word.Text)], StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Search(ReadOnlySpan<char> text, TextMarks marks)
    {
        for (var position = 0; text[position..].IndexOfAny(_beginnings) is var offset and >= 0; position++)
        {
            position += offset;
            marks.AddCharacter(text, position);
            foreach (var word in words)
            {
                if (text[position..].StartsWith(word.Text, StringComparison.OrdinalIgnoreCase)) marks.Add(word.Kind, position);
            }
        }
    }
}
