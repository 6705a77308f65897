namespace Linker.Benchmarks.Sizes;

/// <summary>The corpora whose sizes are doubled.</summary>
internal static class SizeCases
{
    /// <summary>A little less than the longest document that is read.</summary>
    private const int LongestArticle = 64 * 1024 * 1024 * 15 / 16;

    private const int LongestLine = 10_000_000;
    private const int MostReferences = 100_000;
    private const int MostEmptyFiles = 500_000;

    /// <summary>All of them.</summary>
    /// <param name="divisor">By what their sizes are divided, so that something quadratic ends in this life.</param>
    public static IEnumerable<ISizeCase> All(int divisor)
    {
        foreach (var writing in Enum.GetValues<SizeWriting>())
        {
            yield return new SizeArticle(References(), writing, MostReferences * References().Unit.Length / divisor, "\n");
            foreach (var content in SizeContents.All)
            {
                yield return new SizeArticle(content, writing, LongestArticle / divisor, "\n");
                if (content.FitsOneLine)
                    yield return new SizeArticle(content, writing, LongestLine / divisor, content.Separator);
            }
        }

        yield return new EmptyFiles(MostEmptyFiles / divisor);
    }

    private static SizeContent References() => new("100,000 references", "   {id} How to Print");
}
