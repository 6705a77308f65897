using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction;

public class UrlExtractorTests
{
    [Theory]
    [InlineData("http://a.example/", "http://a.example/")]
    [InlineData("see http://a.example/b.htm.", "http://a.example/b.htm")]
    [InlineData("http://a.example/b,", "http://a.example/b")]
    [InlineData("\"http://a.example/b\"", "http://a.example/b")]
    [InlineData("'http://a.example/b'", "http://a.example/b")]
    [InlineData("<http://a.example/b>", "http://a.example/b")]
    [InlineData("(http://a.example/b)", "http://a.example/b")]
    [InlineData("http://a.example/b_(c)", "http://a.example/b_(c)")]
    [InlineData("|http://a.example/b|", "http://a.example/b")]
    [InlineData("http://a.example/?q=1&r=2#s", "http://a.example/?q=1&r=2#s")]
    [InlineData("ftp://ftp.a.example/b.exe", "ftp://ftp.a.example/b.exe")]
    [InlineData("HTTPS://A.EXAMPLE/", "HTTPS://A.EXAMPLE/")]
    [InlineData("www.a.example/b?", "www.a.example/b")]
    [InlineData("WWW.A.EXAMPLE", "WWW.A.EXAMPLE")]
    [InlineData("http://a.example/ http://A.EXAMPLE/ http://b.example/", "http://a.example/|http://b.example/")]
    [InlineData("://a.example", "")]
    [InlineData("a.example/b", "")]
    [InlineData("Additional query words: http://a.example/", "http://a.example/")]
    public void An_address_has_a_scheme_or_begins_with_www(string body, string urls) => Assert.Equal(urls, Urls(body));

    [Theory]
    [InlineData("(http://a.example/one/\ntwo.htm)", "http://a.example/one/two.htm")]
    [InlineData("<http://a.example/one/\n  two.htm>", "http://a.example/one/two.htm")]
    [InlineData("http://a.example/one/\ntwo.htm)", "http://a.example/one/")]
    [InlineData("(http://a.example/one/\n\ntwo.htm)", "http://a.example/one/")]
    [InlineData("(http://a.example/one/\ntwo words)", "http://a.example/one/")]
    [InlineData("(http://a.example/one/\n)", "http://a.example/one/")]
    [InlineData("(http://a.example/one/", "http://a.example/one/")]
    [InlineData("(http://a.example/one\ntwo) http://b.example/", "http://a.example/onetwo|http://b.example/")]
    public void In_brackets_an_address_may_go_on_in_the_next_line(string body, string urls) => Assert.Equal(urls, Urls(body));

    [Fact]
    public void Nothing_inside_an_address_is_another_fact()
    {
        var facts = ArticleText.Facts("(http://a.example/Q990002/\nx/Q990003.exe) www.example.com/readme.txt");
        Assert.Empty(facts.References);
        Assert.Empty(facts.Texts[FactKind.MentionedFiles]);
    }

    [Fact]
    public void Links_of_native_markdown_are_addresses_in_order_where_they_have_a_scheme()
    {
        var facts = ArticleText.MarkdownFacts(
            "[a](http://one.example/) http://two.example/ ![c](https://three.example/x.png)\n\n[d](relative.md) [e](#f)\n[g](http://four.example/)");
        Assert.Equal(
            ["http://one.example/", "https://three.example/x.png", "http://two.example/", "http://four.example/"],
            ArticleText.Words(facts.Texts[FactKind.Urls]));
        Assert.Equal([5, 5, 5, 8], facts.Texts[FactKind.Urls].Select(url => url.Line));
    }

    [Fact]
    public void Headers_have_no_addresses()
    {
        var facts = ArticleText.Facts(ArticleText.Read("DOCUMENT:Q990001\nKEYWORDS:http://a.example/ www.b.example\n===\nhttp://c.example/"));
        Assert.Equal(["http://c.example/"], ArticleText.Words(facts.Texts[FactKind.Urls]));
    }

    private static string Urls(string body) => string.Join('|', ArticleText.Words(ArticleText.Facts(body).Texts[FactKind.Urls]));
}
