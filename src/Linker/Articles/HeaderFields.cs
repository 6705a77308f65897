namespace Linker.Articles;

/// <summary>Puts the value of a header, whichever dialect names it, where it belongs.</summary>
internal static class HeaderFields
{
    /// <summary>The archive's way of saying that the article itself names its products.</summary>
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
                article.ProductLine = value.SequenceEqual(NoProductLine) ? null : TextOrNull(value, pool);
                article.ProductLineLine = line;
                return true;
            case "PROD/VER" or "Version(s)" or "version" or "versions":
                article.Versions = TextOrNull(value.TrimStart(':'), pool);
                return true;
            case "KEYWORDS" or "Keyword(s)" or "keywords" or "tags":
                article.Keywords = TextOrNull(value, pool);
                return true;
            case "Last Modified" or "lastModified" or "last_modified" or "date" or "updated":
                article.LastModified = TextOrNull(value, pool);
                article.LastModifiedLine = line;
                return true;
            case "OPER/SYS" or "Operating System(s)":
                return true;
            default:
                return false;
        }
    }

    private static string? TextOrNull(ReadOnlySpan<char> value, StringPool pool) =>
        value.IsEmpty ? null : WhiteSpace.Collapse(value, pool);
}
