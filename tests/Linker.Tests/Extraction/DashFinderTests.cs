using Linker.Extraction;
using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction;

public class DashFinderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("-", "")]
    [InlineData("1-2", "1")]
    [InlineData("01-02-03", "2 5")]
    [InlineData("-1-2-", "2")]
    [InlineData("a-1 1-a 1--2", "")]
    [InlineData("-----1-2-----", "6")]
    [InlineData("\u0661-\u0662", "1")]
    public void Only_dashes_between_digits_are_found(string text, string places)
    {
        List<int> found = [];
        for (var from = 0; DashFinder.Next(text, ref from) is var dash and >= 0;)
            found.Add(dash);
        Assert.Equal(places, string.Join(' ', found));
    }

    [Fact]
    public void An_articles_dashes_come_in_order()
    {
        var facts = new FactSheet();
        var article = ArticleText.Read("# Q990001: T\n\n1-2 3-4\n");
        new DashFinder().Extract(article, facts);
        Assert.Equal(["1-2", "3-4"], facts.Dashes.Select(dash => article.Text.Slice(dash - 1, 3).ToString()));
        facts.Clear();
        Assert.Empty(facts.Dashes);
    }
}
