namespace Linker.Articles;

/// <summary>
/// Finds the columns of what headers say wrongly. Readers note lines only: where a header is right, nobody asks for its
/// column, and nearly all are.
/// </summary>
internal static class HeaderPlaces
{
    /// <summary>Whether there is anything whose column somebody will ask for.</summary>
    public static bool AreWanted(Article article) =>
        article.Identities.Count > 0 || article.LastModified is not null && article.LastModifiedDate is null;

    /// <summary>Gives the article the columns.</summary>
    /// <param name="article">The article.</param>
    /// <param name="source">Its document, decoded.</param>
    public static void Locate(Article article, ReadOnlySpan<char> source)
    {
        var identities = new List<Identity>(article.Identities.Count);
        foreach (var identity in article.Identities)
        {
            // KB150047 and Q150047 have their digits in common.
            var column = ColumnOf(source, identity.Line, identity.Id);
            if (column == 0)
                column = ColumnOf(source, identity.Line, identity.Id.AsSpan().TrimStart('Q'));
            identities.Add(identity with { Column = column, Length = column == 0 ? 0 : identity.Id.Length });
        }

        article.Identities = identities;
        if (article.LastModified is not { } date || article.LastModifiedDate is not null)
            return;

        var end = date.IndexOf(' ', StringComparison.Ordinal);
        article.LastModifiedColumn = ColumnOf(source, article.LastModifiedLine, end < 0 ? date : date.AsSpan(0, end));
    }

    /// <summary>The 1-based column of a text on a 1-based line; 0 where it does not stand there.</summary>
    private static int ColumnOf(ReadOnlySpan<char> source, int line, ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var one in source.EnumerateLines())
        {
            if (++number == line)
                return one.IndexOf(text) + 1;
        }

        return 0;
    }
}
