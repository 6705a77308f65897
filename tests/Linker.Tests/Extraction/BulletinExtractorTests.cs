using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction;

public class BulletinExtractorTests
{
    [Theory]
    [InlineData("Bulletin MS00-070.", "MS00-070")]
    [InlineData("ms00-070 and MS00-070", "MS00-070")]
    [InlineData("http://a.example/bulletin/ms99-013.asp", "MS99-013")]
    [InlineData("(MS00-070), MS00-071-MS00-072", "MS00-070|MS00-071|MS00-072")]
    [InlineData("MS00-0701", "")]
    [InlineData("MS00-07", "")]
    [InlineData("MS000-070", "")]
    [InlineData("XMS00-070", "")]
    [InlineData("1MS00-070", "")]
    [InlineData("MS-00-070", "")]
    [InlineData("MSA0-070", "")]
    [InlineData("---------", "")]
    [InlineData("MS00-070a", "MS00-070")]
    [InlineData("-MS00-070", "MS00-070")]
    public void A_bulletin_is_a_year_and_a_number(string body, string numbers) =>
        Assert.Equal(numbers, string.Join('|', ArticleText.Words(ArticleText.Facts(body).Texts[FactKind.Bulletins])));

    [Fact]
    public void The_title_and_the_targets_of_links_count_too()
    {
        var facts = ArticleText.Facts(ArticleText.Read("# Q990001: Patch MS00-070\n\n[x](http://a.example/MS00-071.asp)"));
        Assert.Equal(["MS00-070", "MS00-071"], ArticleText.Words(facts.Texts[FactKind.Bulletins]));
        Assert.Equal([1, 3], facts.Texts[FactKind.Bulletins].Select(bulletin => bulletin.Line));
    }

    [Fact]
    public void Headers_and_the_legal_notice_have_none() => Assert.Empty(ArticleText.Facts(ArticleText.Read(
        "DOCUMENT:Q990001\nKEYWORDS:MS00-070\n===\nText\nTHE INFORMATION PROVIDED IN THE MS00-071\n")).Texts[FactKind.Bulletins]);
}
