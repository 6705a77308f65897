using Linker.Articles;
using Linker.Extraction.Marks;

namespace Linker.Extraction;

/// <summary>Finds addresses: those with a scheme, and hosts that begin with <c>www.</c></summary>
internal sealed class UrlExtractor(StringPool pool) : IFactExtractor
{
    private const string SchemeEnd = "://";
    private const string BareHost = "www.";

    /// <summary>What an address begins with, or has behind its scheme.</summary>
    internal static readonly string[] Beginnings =
        [SchemeEnd, BareHost, "http:/", "https:/", "ftp:/", "http:\\", "https:\\", "ftp:\\", "http:w"];

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        var text = article.Text;
        var searched = 0;
        var nextLink = 0;
        foreach (var found in facts.Marks.Positions(MarkKind.Address))
        {
            if (found < searched) continue;

            var start = FindStart(text, found, searched);
            searched = found + SchemeEnd.Length;
            if (start < 0) continue;

            var lineIndex = article.LineAt(start);
            if (lineIndex < 0) continue;

            AddLinks(article, ref nextLink, article.Lines[lineIndex].Number, facts);
            searched = Take(article, start, lineIndex, facts);
        }

        AddLinks(article, ref nextLink, int.MaxValue, facts);
    }

    /// <summary>Adds the addresses of links that stand on or above a line, so that all are in order.</summary>
    private void AddLinks(Article article, ref int next, int line, FactSheet facts)
    {
        for (; next < article.Links.Count && article.Links[next].Line <= line; next++)
        {
            var link = article.Links[next];
            if (!link.Target.Contains(SchemeEnd, StringComparison.Ordinal)) continue;
            facts.Texts(FactKind.Urls).Add(link.Target, link.Line, pool);
            AddFault(link.Target, link.Line, link.Column, link.Length, facts);
        }
    }

    /// <summary>Adds a fault where an address is malformed.</summary>
    private static void AddFault(ReadOnlySpan<char> address, int line, int column, int length, FactSheet facts)
    {
        if (UrlSyntax.Fault(address) is { } reason)
            facts.Faults.Add(new Fault(FaultKind.Url, address.ToString(), reason, line, column, length));
    }

    /// <summary>Adds the address that begins at <paramref name="start"/>; returns the position behind it.</summary>
    private int Take(Article article, int start, int lineIndex, FactSheet facts)
    {
        var line = article.Lines[lineIndex];
        var rest = article.Text[start..line.End];
        var length = FindLength(rest);
        var isBracketed = start > line.Start && article.Text[start - 1] is '(' or '<';
        if (isBracketed && length == rest.Length && Continuation(article, lineIndex) is { Length: > 0 } more)
        {
            var whole = string.Concat(rest, more);
            facts.Texts(FactKind.Urls).Add(whole, line.Number, pool);
            AddFault(whole, line.Number, article.ColumnAt(lineIndex, start), rest.Length, facts);
            facts.Addresses.Add(start, line.End);
            var continued = article.Lines[lineIndex + 1].End - article.LineText(lineIndex + 1).TrimStart().Length;
            facts.Addresses.Add(continued, continued + more.Length);
            return continued + more.Length;
        }

        var address = rest[..length].TrimEnd(".,;:!?'\"");
        if (address.Contains(':'))
            AddFault(address, line.Number, article.ColumnAt(lineIndex, start), address.Length, facts);
        facts.Texts(FactKind.Urls).Add(address, line.Number, pool);
        facts.Addresses.Add(start, start + length);
        return start + Math.Max(length, SchemeEnd.Length);
    }

    /// <summary>The rest of an address in brackets that is wrapped: the next line up to the closing bracket.</summary>
    private static ReadOnlySpan<char> Continuation(Article article, int lineIndex)
    {
        if (lineIndex + 1 >= article.Lines.Length) return default;

        var next = article.LineText(lineIndex + 1).TrimStart();
        var end = next.IndexOfAny(')', '>');
        return end > 0 && !next[..end].Contains(' ') ? next[..end] : default;
    }

    private static int FindLength(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsWhiteSpace(character) || character is '<' or '>' or '"' or '|') return i;
            if (character == '(') depth++;
            else if (character == ')' && --depth < 0) return i;
        }

        return text.Length;
    }

    /// <summary>
    /// Where the address begins of which a beginning was found: at the letters of its scheme, none of which stands before
    /// <paramref name="earliest"/>; -1 where it has none.
    /// </summary>
    private static int FindStart(ReadOnlySpan<char> text, int found, int earliest)
    {
        var start = found;
        if (text[found] != ':') return start;

        while (start > earliest && char.IsAsciiLetterOrDigit(text[start - 1])) start--;
        return start < found ? start : -1;
    }
}
