using Linker.Articles;
using Linker.Extraction.Marks;

namespace Linker.Extraction;

/// <summary>Finds numbers with a dash between two digits, in the title, in running text and in addresses.</summary>
/// <param name="kind">The kind of fact that such a number is.</param>
/// <param name="pool">Where the numbers are kept.</param>
internal abstract class NumberExtractor(FactKind kind, StringPool pool) : IFactExtractor
{
    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        Find(article.Title, article.TitleLine, facts);
        var text = article.Text;
        foreach (var dash in facts.Marks.Positions(MarkKind.NumberDash))
        {
            if (IsNumber(text, dash, out var start, out var end) && article.LineAt(start) is var line and >= 0)
                Add(text[start..end], article.Lines[line].Number, facts);
        }

        foreach (var link in article.Links) Find(link.Target, link.Line, facts);
    }

    /// <summary>Whether a number has its dash there, and where it begins and ends.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="dash">The offset of a dash in it.</param>
    /// <param name="start">The offset of the number's first character.</param>
    /// <param name="end">The offset behind its last one.</param>
    protected abstract bool IsNumber(ReadOnlySpan<char> text, int dash, out int start, out int end);

    private void Find(ReadOnlySpan<char> text, int line, FactSheet facts)
    {
        for (var dash = 0; dash < text.Length; dash++)
        {
            if (text[dash] == '-' && IsNumber(text, dash, out var start, out var end)) Add(text[start..end], line, facts);
        }
    }

    private void Add(ReadOnlySpan<char> number, int line, FactSheet facts)
    {
        Span<char> canonical = stackalloc char[number.Length];
        number.ToUpperInvariant(canonical);
        facts.Texts(kind).Add(canonical, line, pool);
    }
}

/// <summary>
/// Finds the numbers of security bulletins (<c>MS00-070</c>). They were numbered by the year, from 1998 to 2017.
/// </summary>
internal sealed class BulletinExtractor(StringPool pool) : NumberExtractor(FactKind.Bulletins, pool)
{
    private const int Length = 8;

    /// <inheritdoc/>
    protected override bool IsNumber(ReadOnlySpan<char> text, int dash, out int start, out int end)
    {
        start = dash - "MS00".Length;
        end = start + Length;
        return start >= 0 && end <= text.Length
            && (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1]))
            && text[start..].StartsWith("MS", StringComparison.OrdinalIgnoreCase)
            && text[start + 2] is '9' or '0' or '1'
            && char.IsAsciiDigit(text[start + 3])
            && AsciiText.IsDigits(text[(dash + 1)..end])
            && (end == text.Length || !char.IsAsciiDigit(text[end]));
    }
}
