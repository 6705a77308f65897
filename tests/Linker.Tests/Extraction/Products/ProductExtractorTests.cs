using Linker.Extraction;
using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction.Products;

public class ProductExtractorTests
{
    private const string Heading = "The information in this article applies to:\n\n";

    [Theory]
    [InlineData(Heading + " - Mail version 4.0\n - Works", "Mail [4.0]; Works []")]
    [InlineData(Heading + "* Mail version 4.0", "Mail [4.0]")]
    [InlineData("The information in this ARTICLE applies to:\n- Mail", "Mail []")]
    [InlineData("The information in this article applies to the following:\n- Mail", "Mail []")]
    [InlineData("APPLIES TO\n- Mail", "Mail []")]
    [InlineData("Applies to:\n- Mail", "Mail []")]
    [InlineData(Heading + "- Mail for the\n  Macintosh, version\n  4.0\n- Works", "Mail for the Macintosh [4.0]; Works []")]
    [InlineData(Heading + "- Mail\n\n- Works\n\n\n- Access", "Mail []; Works []; Access []")]
    [InlineData(Heading + "- Mail\n---------\n- Works", "Mail []")]
    [InlineData(Heading + "- Mail\n\nSUMMARY\n=======\n- Works", "Mail []")]
    [InlineData(Heading + "- Mail\nText\n- Works", "Mail []")]
    [InlineData(Heading + "- Mail\n\n  not wrapped\n- Works", "Mail []")]
    [InlineData(Heading + "Text\n- Works", "")]
    [InlineData(Heading + "-Mail", "")]
    [InlineData(Heading + "- Mail version 4.0, used with:\n   - the operating system: Windows 95\n   - the hardware: Intel x86", "Mail [4.0]; Windows 95 []")]
    [InlineData(Heading + "- Mail, on platform(s):\n   - Windows 95\n- Works, on platforms:\n   - Windows 98", "Mail []; Windows 95 []; Works []; Windows 98 []")]
    [InlineData(Heading + "- Tools included with:\n   - Works", "Tools []; Works []")]
    [InlineData(Heading + "- The Operating System: Windows 95", "Windows 95 []")]
    [InlineData(Heading + "- the hardware: Alpha", "")]
    [InlineData(Heading + "- used with:\n  - Works", "Works []")]
    public void The_products_are_the_items_of_the_list(string body, string products) => Assert.Equal(products, Products(ArticleText.Facts(body)));

    [Fact]
    public void The_line_is_the_one_on_which_the_item_begins() =>
        Assert.Equal([2, 4], ArticleText.Facts($"{Heading}- Mail\n  more\n- Works").Products.Select(product => product.Line - ArticleText.FirstTextLine));

    [Theory]
    [InlineData("PRODUCT :Mail\nPROD/VER:winnt:3.0,4.0\n", "Mail [3.0|4.0]")]
    [InlineData("PRODUCT :Mail\n", "Mail []")]
    [InlineData("PRODUCT :See article\nPROD/VER:4.0\n", "")]
    [InlineData("PROD/VER:4.0\n", "")]
    public void Without_a_list_the_product_is_that_of_the_header(string headers, string products)
    {
        var facts = ArticleText.Facts(ArticleText.Read($"DOCUMENT:Q990001\n{headers}===\nText\n- Works\n"));
        Assert.Equal(products, Products(facts));
        Assert.All(facts.Products, product => Assert.Equal(2, product.Line));
    }

    [Fact]
    public void With_a_list_the_header_names_no_product() => Assert.Equal(
        "Works []", Products(ArticleText.Facts(ArticleText.Read($"DOCUMENT:Q990001\nPRODUCT :Mail\n===\n{Heading}- Works\n"))));

    [Fact]
    public void Native_markdown_may_head_the_list_with_a_heading() => Assert.Equal(
        "Mail [4.0]; Windows 95 []", Products(ArticleText.MarkdownFacts("Text\n\n## Applies to\n\n- Mail version 4.0, used with:\n  - Windows 95\n\nText")));

    private static string Products(ArticleFacts facts) =>
        string.Join("; ", facts.Products.Select(product => $"{product.Name} [{string.Join('|', product.Versions)}]"));
}
