using Linker.Articles;
using Linker.Extraction.Marks;
using Linker.Ground.Text;

namespace Linker.Extraction;

/// <summary>
/// Finds the numbers of security bulletins (<c>MS00-070</c>), in running text and in addresses. They were numbered by the
/// year, from 1998 to 2017.
/// </summary>
internal sealed class BulletinExtractor(StringPool pool) : IFactExtractor
{
    private const int Length = 8;

    /// <summary>How long prefix and year are, behind which a dash stands.</summary>
    private const int YearEnd = 4;

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        Find(article.Title, article.TitleLine, facts);
        var text = article.Text;
        foreach (var dash in facts.Marks.Positions(MarkKind.NumberDash))
        {
            var start = dash - YearEnd;
            if (IsBulletin(text, start) && article.LineAt(start) is var line and >= 0)
                Add(text.Slice(start, Length), article.Lines[line].Number, facts);
        }

        foreach (var link in article.Links) Find(link.Target, link.Line, facts);
    }

    private void Find(ReadOnlySpan<char> text, int line, FactSheet facts)
    {
        for (var start = 0; start <= text.Length - Length; start++)
        {
            if (text[start + YearEnd] == '-' && IsBulletin(text, start)) Add(text.Slice(start, Length), line, facts);
        }
    }

    private void Add(ReadOnlySpan<char> number, int line, FactSheet facts)
    {
        Span<char> canonical = stackalloc char[Length];
        number.ToUpperInvariant(canonical);
        facts.Texts(FactKind.Bulletins).Add(canonical, line, pool);
    }

    private static bool IsBulletin(ReadOnlySpan<char> text, int start)
    {
        if (start < 0 || text.Length - start < Length || start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            return false;

        var number = text[start..];
        return number.StartsWith("MS", StringComparison.OrdinalIgnoreCase)
            && number[2] is '9' or '0' or '1'
            && char.IsAsciiDigit(number[3])
            && number[YearEnd] == '-'
            && AsciiText.IsDigits(number[5..8])
            && (number.Length == Length || !char.IsAsciiDigit(number[Length]));
    }
}
