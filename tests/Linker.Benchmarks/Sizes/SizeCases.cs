namespace Linker.Benchmarks.Sizes;

/// <summary>The corpora whose sizes are doubled.</summary>
internal static class SizeCases
{
    /// <summary>A little less than the longest document that is read: in an archive body every line has a tab more.</summary>
    private const int LongestArticle = 60 * 1024 * 1024;

    private const int LongestLine = 10_000_000;
    private const int MostReferences = 100_000;
    private const int MostEmptyFiles = 500_000;

    /// <summary>What is wrong by a square is wrong by far at these sizes too, and there are many cases.</summary>
    private const int LongArticle = 4 * 1024 * 1024;

    private const int LongLine = 2_500_000;

    private static readonly SizeContent References = new("100,000 references", "   {id} How to Print");

    /// <summary>All of them.</summary>
    /// <param name="divisor">By what their sizes are divided, so that something quadratic ends in this life.</param>
    public static IEnumerable<ISizeCase> All(int divisor)
    {
        yield return new EmptyFiles(MostEmptyFiles / divisor);
        foreach (var writing in Enum.GetValues<SizeWriting>())
        {
            yield return new SizeArticle(References, writing, MostReferences * References.Unit.Length / divisor, "\n");
            yield return new SizeArticle(SizeContents.Usual, writing, LongestArticle / divisor, "\n");
            yield return new SizeArticle(SizeContents.Usual.OnOneLine(), writing, LongestLine / divisor, " ");
        }

        foreach (var writing in Enum.GetValues<SizeWriting>())
        {
            foreach (var content in SizeContents.All)
            {
                if (writing == SizeWriting.Markdown && content.IsSlowInMarkdig) continue;
                yield return new SizeArticle(content, writing, LongArticle / divisor, "\n");
                if (content.FitsOneLine)
                    yield return new SizeArticle(content, writing, LongLine / divisor, content.Separator);
            }
        }
    }
}
