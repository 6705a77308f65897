using Linker.Checking.Titles;
using Xunit;

namespace Linker.Tests.Checking.Titles;

public class TitleIndexTests
{
    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 3)]
    [InlineData(50, 2)]
    [InlineData(50, 7)]
    public void The_index_is_the_same_however_many_threads_make_it(int count, int jobs)
    {
        string[] titles = [.. Enumerable.Range(0, count).Select(i => $"BUG: Word {i % 7} & Number {i} [kb{i % 3}]")];
        var (one, several) = (new TitleIndex(titles), new TitleIndex(titles, jobs));
        Assert.Equal(count, several.Count);
        Span<TitleTerm> expected = new TitleTerm[64];
        Span<TitleTerm> found = new TitleTerm[64];
        for (var i = 0; i < count; i++)
        {
            Assert.Equal(one.TextOf(i), several.TextOf(i));
            Assert.Equal(expected[..one.Read(i, expected)].ToArray(), found[..several.Read(i, found)].ToArray());
        }
    }
}
