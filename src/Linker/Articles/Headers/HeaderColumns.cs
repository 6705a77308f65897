namespace Linker.Articles.Headers;

/// <summary>
/// Finds the columns of wrong header values. Readers keep lines only, since columns are used in faults only, and nearly all
/// headers are right.
/// </summary>
internal static class HeaderColumns
{
    /// <summary>Whether there is a value whose column is needed.</summary>
    public static bool AreNeeded(Article article) =>
        article.Identities.Count > 0 || article.LastModified is not null && article.LastModifiedDate is null;

    /// <summary>Gives the article the columns.</summary>
    /// <param name="article">The article.</param>
    /// <param name="source">Its document, decoded.</param>
    public static void Locate(Article article, ReadOnlySpan<char> source)
    {
        if (article.Identities.Count > 0) LocateIdentities(article, source);
        if (article.LastModified is not { } date || article.LastModifiedDate is not null) return;

        var end = date.IndexOf(' ', StringComparison.Ordinal);
        article.LastModifiedColumn = FindColumn(source, article.LastModifiedLine, end < 0 ? date : date.AsSpan(0, end));
    }

    /// <summary>Identities are in the order of their lines, so one walk over the lines finds them all.</summary>
    private static void LocateIdentities(Article article, ReadOnlySpan<char> source)
    {
        var identities = article.Identities.ToArray();
        var (number, next) = (0, 0);
        foreach (var line in source.EnumerateLines())
        {
            number++;
            for (; next < identities.Length && identities[next].Line <= number; next++)
            {
                // KB150047 and Q150047 have their digits in common.
                var id = identities[next].Id;
                var column = line.IndexOf(id) + 1;
                if (column == 0) column = line.IndexOf(id.AsSpan().TrimStart('Q')) + 1;
                identities[next] = identities[next] with { Column = column, Length = column == 0 ? 0 : id.Length };
            }
        }

        article.Identities = identities;
    }

    /// <summary>The 1-based column of a text on a 1-based line; 0 where it does not stand there.</summary>
    private static int FindColumn(ReadOnlySpan<char> source, int line, ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var one in source.EnumerateLines())
        {
            if (++number == line) return one.IndexOf(text) + 1;
        }

        return 0;
    }
}
