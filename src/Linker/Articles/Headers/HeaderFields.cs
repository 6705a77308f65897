namespace Linker.Articles.Headers;

/// <summary>Assigns the values of headers, by their names in both dialects.</summary>
internal static class HeaderFields
{
    /// <summary>The value for articles that name their products themselves.</summary>
    private const string NoProductLine = "See article";

    /// <summary>Splits <c>NAME   : value</c>.</summary>
    public static bool TrySplit(ReadOnlySpan<char> line, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0)
        {
            name = value = default;
            return false;
        }

        name = line[..colon].TrimEnd();
        value = line[(colon + 1)..].Trim();
        return true;
    }

    /// <summary>Gives the article the value of the header <paramref name="name"/>; false where there is no such header.</summary>
    public static bool TryAssign(
        Article article, ReadOnlySpan<char> name, ReadOnlySpan<char> value, int line, StringPool pool)
    {
        switch (name)
        {
            case "PRODUCT" or "Product(s)" or "product" or "products" or "productLine" or "product_line":
                article.ProductLine = value.SequenceEqual(NoProductLine) ? null : TextOrNull(value, article.ProductLine, pool);
                article.ProductLineLine = line;
                return true;
            case "PROD/VER" or "Version(s)" or "version" or "versions":
                Hold(value.TrimStart(':'), article.VersionText);
                return true;
            case "KEYWORDS" or "Keyword(s)" or "keywords" or "tags":
                Hold(value, article.KeywordText);
                return true;
            case "Last Modified" or "lastModified" or "last_modified" or "date" or "updated":
                article.LastModified = TextOrNull(value, article.LastModified, pool);
                article.LastModifiedLine = line;
                return true;
            case "OPER/SYS" or "Operating System(s)":
                return true;
            default:
                return false;
        }
    }

    /// <summary>The value with its white space collapsed; a header often repeats the front matter.</summary>
    private static string? TextOrNull(ReadOnlySpan<char> value, string? before, StringPool pool) =>
        value.IsEmpty ? null : value.SequenceEqual(before) ? before : WhiteSpace.Collapse(value, pool);

    private static void Hold(ReadOnlySpan<char> value, HeaderText text) =>
        text.Set(WhiteSpace.IsCollapsed(value.Trim()) ? value.Trim() : WhiteSpace.Collapse(value));
}
