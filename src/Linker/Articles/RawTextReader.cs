using Linker.Articles.Headers;

namespace Linker.Articles;

/// <summary>Reads the raw text dialect: headers from <c>DOCUMENT:</c> to a line of equal signs, then the body.</summary>
internal sealed class RawTextReader(IdScheme scheme, StringPool pool)
{
    private const string FirstHeader = "DOCUMENT";

    /// <summary>Headers are few; a document without the line that ends them has no body to lose by looking no further.</summary>
    private const int MostHeaderLines = 40;

    /// <summary>Whether the first line that is not blank is the header that every raw text begins with.</summary>
    public static bool Accepts(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.StartsWith(FirstHeader) && text[FirstHeader.Length..].TrimStart(' ') is [':', ..];
    }

    /// <summary>Reads the article; false where the header names no id.</summary>
    public bool TryRead(Article article, char[] buffer, int length)
    {
        article.Dialect = Dialect.Text;
        article.SetText(buffer, length);
        LineSplitter.Split(article, buffer.AsSpan(0, length), from: 0, number: 1, dropTab: false);
        var body = ReadHeaders(article);
        if (article.Id.Length == 0) return false;

        article.RemoveLinesBefore(body);
        BodyStructure.Apply(article);
        return true;
    }

    /// <summary>Reads the headers and returns the index of the body's first line.</summary>
    private int ReadHeaders(Article article)
    {
        var behindHeaders = 0;
        for (var i = 0; i < Math.Min(article.Lines.Length, MostHeaderLines); i++)
        {
            var line = article.LineText(i);
            if (line.StartsWith("===")) return i + 1;
            if (HeaderFields.TrySplit(line, out var name, out var value) && TryAssign(article, i, name, value))
                behindHeaders = i + 1;
        }

        return behindHeaders;
    }

    private bool TryAssign(Article article, int index, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        var line = article.Lines[index].Number;
        switch (name)
        {
            case FirstHeader:
                ReadDocumentHeader(article, value);
                article.LastModifiedLine = line;
                return true;
            case "TITLE":
                _ = TitleText.Parse(value, scheme, pool, out var title);
                article.Title = TitleText.OrNull(title);
                article.TitleLine = line;
                return true;
            default:
                return HeaderFields.TryAssign(article, name, value, line, pool);
        }
    }

    /// <summary><c>DOCUMENT:Q253729  06-AUG-2002  [winnt]</c></summary>
    private void ReadDocumentHeader(Article article, ReadOnlySpan<char> value)
    {
        var length = scheme.MatchLength(value);
        if (length == 0) return;

        article.Id = scheme.Canonicalize(value[..length], pool);
        var date = value[length..].TrimStart();
        var end = date.IndexOfAny(' ', '\t', '[');
        if (end >= 0) date = date[..end];
        article.LastModified = date.IsEmpty ? null : pool.Get(date);
    }
}
