using Linker.Extraction;
using Xunit;

namespace Linker.Tests.Extraction;

public class ReferenceTests
{
    [Fact]
    public void A_target_is_one_entry_with_the_first_place_and_the_first_title() => Assert.Equal(
        [new Reference("Q990002", "Title", null, 3, 3), new Reference("Q990003", "Other", "S", 4, 1)],
        Reference.FromCitations(
            "Q990001",
            [
                Cite("Q990002", null, null, 3), Cite("Q990003", "Other", "S", 4), Cite("Q990002", "Title", "S", 5),
                Cite("Q990002", "Later title", "S", 6),
            ]));

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    public void However_many_there_are_each_target_comes_once(int count)
    {
        var citations = Enumerable.Range(0, 2 * count).Select(i => Cite($"Q99{i % count:0000}", line: i)).ToList();
        Assert.Equal(
            Enumerable.Range(0, count).Select(i => new Reference($"Q99{i:0000}", null, null, i, 2)), Reference.FromCitations("Q1", citations));
    }

    [Fact]
    public void An_article_is_no_reference_of_its_own() =>
        Assert.Equal("Q990002", Assert.Single(Reference.FromCitations("Q990001", [Cite("Q990001"), Cite("Q990002"), Cite("Q990001")])).Target);

    [Fact]
    public void Without_citations_of_others_there_are_none()
    {
        Assert.Empty(Reference.FromCitations("Q990001", []));
        Assert.Empty(Reference.FromCitations("Q990001", [Cite("Q990001")]));
    }

    private static Citation Cite(string target, string? title = null, string? section = null, int line = 1) =>
        new(target, title, section, line, 1, target.Length, IsGlued: false);
}
