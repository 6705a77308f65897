using System.Buffers;
using Linker.Articles;

namespace Linker.Extraction;

/// <summary>Finds the numbers of security bulletins (<c>MS00-070</c>), in running text and in addresses.</summary>
internal sealed class BulletinExtractor(StringPool pool) : IFactExtractor
{
    private const int Length = 8;

    /// <summary>Bulletins were numbered by the year, from 1998 to 2017.</summary>
    private static readonly SearchValues<string> Beginnings =
        SearchValues.Create(["MS9", "MS0", "MS1"], StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        Find(article.Title, article.TitleLine, facts);
        var text = article.Text;
        var from = 0;
        while (TryFindNext(text, ref from))
        {
            var line = article.LineAt(from);
            if (line >= 0)
                Add(text.Slice(from, Length), article.Lines[line].Number, facts);
            from += Length;
        }

        foreach (var link in article.Links)
            Find(link.Target, link.Line, facts);
    }

    private void Find(ReadOnlySpan<char> text, int line, FactSheet facts)
    {
        var from = 0;
        while (TryFindNext(text, ref from))
        {
            Add(text.Slice(from, Length), line, facts);
            from += Length;
        }
    }

    private void Add(ReadOnlySpan<char> number, int line, FactSheet facts)
    {
        Span<char> canonical = stackalloc char[Length];
        number.ToUpperInvariant(canonical);
        facts.Bulletins.Add(canonical, line, pool);
    }

    private static bool TryFindNext(ReadOnlySpan<char> text, ref int from)
    {
        while (true)
        {
            var offset = from < text.Length ? text[from..].IndexOfAny(Beginnings) : -1;
            if (offset < 0)
                return false;

            from += offset;
            if (IsBulletin(text[from..]) && (from == 0 || !char.IsAsciiLetterOrDigit(text[from - 1])))
                return true;
            from++;
        }
    }

    private static bool IsBulletin(ReadOnlySpan<char> text) =>
        text.Length >= Length
        && text[4] == '-'
        && AsciiText.IsDigits(text[2..4])
        && AsciiText.IsDigits(text[5..8])
        && (text.Length == Length || !char.IsAsciiDigit(text[Length]));
}
