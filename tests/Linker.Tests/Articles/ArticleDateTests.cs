using Linker.Articles;
using Xunit;

namespace Linker.Tests.Articles;

public class ArticleDateTests
{
    [Theory]
    [InlineData("09-AUG-2001", "2001-08-09")]
    [InlineData("6-NOV-1989", "1989-11-06")]
    [InlineData("06-nov-1989", "1989-11-06")]
    [InlineData(" 09-AUG-2001 ", "2001-08-09")]
    [InlineData("2001-08-09", "2001-08-09")]
    [InlineData("2001/08/09", "2001-08-09")]
    [InlineData("8/9/2001", "2001-08-09")]
    [InlineData("August 9, 2001", "2001-08-09")]
    [InlineData("Aug 9, 2001", "2001-08-09")]
    [InlineData("9 August 2001", "2001-08-09")]
    [InlineData("9 Aug 2001", "2001-08-09")]
    [InlineData("2001-08-09T23:59:59Z", "2001-08-09")]
    [InlineData("2001-08-09 23:59:59 +0200", "2001-08-09")]
    [InlineData("29-FEB-2000", "2000-02-29")]
    public void A_date_is_read_in_every_way_that_headers_write_it(string written, string iso) =>
        Assert.Equal(iso, ArticleDate.Parse(written)?.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("31-FEB-2001")]
    [InlineData("29-FEB-2001")]
    [InlineData("2001-13-09")]
    [InlineData("09-AUG-01")]
    [InlineData("09-AOU-2001")]
    [InlineData("09-AUG-2001 T")]
    public void What_is_no_date_is_none(string written) => Assert.Null(ArticleDate.Parse(written));
}
