using Linker.Articles;
using Linker.Articles.Headers;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Articles.Headers;

public class HeaderFieldsTests
{
    [Theory]
    [InlineData("TITLE   :A title", "TITLE", "A title")]
    [InlineData("Keywords          : kbone kbtwo ", "Keywords", "kbone kbtwo")]
    [InlineData("PROD/VER::4.0", "PROD/VER", ":4.0")]
    [InlineData("OPER/SYS:", "OPER/SYS", "")]
    public void A_header_is_a_name_a_colon_and_a_value(string line, string name, string value)
    {
        Assert.True(HeaderFields.TrySplit(line, out var foundName, out var foundValue));
        Assert.Equal((name, value), (foundName.ToString(), foundValue.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no header")]
    [InlineData(": value")]
    public void A_line_without_a_name_and_a_colon_is_none(string line) =>
        Assert.False(HeaderFields.TrySplit(line, out _, out _));

    [Theory]
    [InlineData("PRODUCT")]
    [InlineData("Product(s)")]
    [InlineData("product")]
    [InlineData("products")]
    [InlineData("productLine")]
    [InlineData("product_line")]
    public void A_product_line_goes_by_these_names(string name)
    {
        var article = Assign(name, " Windows  NT ");
        Assert.Equal(("Windows NT", 7), (article.ProductLine, article.ProductLineLine));
        Assert.Null(Assign(name, "See article").ProductLine);
        Assert.Null(Assign(name, "").ProductLine);
    }

    [Theory]
    [InlineData("PROD/VER")]
    [InlineData("Version(s)")]
    [InlineData("version")]
    [InlineData("versions")]
    public void Versions_go_by_these_names(string name)
    {
        Assert.Equal("winnt:4.0", Assign(name, "winnt:4.0").Versions);
        Assert.Equal("4.0", Assign(name, ":4.0").Versions);
    }

    [Theory]
    [InlineData("KEYWORDS")]
    [InlineData("Keyword(s)")]
    [InlineData("keywords")]
    [InlineData("tags")]
    public void Keywords_go_by_these_names(string name) => Assert.Equal("kbone kbtwo", Assign(name, "kbone kbtwo").Keywords);

    [Theory]
    [InlineData("Last Modified")]
    [InlineData("lastModified")]
    [InlineData("last_modified")]
    [InlineData("date")]
    [InlineData("updated")]
    public void The_date_goes_by_these_names(string name) => Assert.Equal("2001-08-09", Assign(name, "2001-08-09").LastModified);

    [Theory]
    [InlineData("OPER/SYS", true)]
    [InlineData("Operating System(s)", true)]
    [InlineData("Keywords", false)]
    [InlineData("layout", false)]
    public void Other_names_are_headers_without_a_fact_or_none(string name, bool isHeader) =>
        Assert.Equal(isHeader, HeaderFields.TryAssign(new Article(), name, "x", line: 1, new StringPool()));

    private static Article Assign(string name, string value)
    {
        var article = new Article();
        Assert.True(HeaderFields.TryAssign(article, name, value, line: 7, new StringPool()));
        return article;
    }
}
