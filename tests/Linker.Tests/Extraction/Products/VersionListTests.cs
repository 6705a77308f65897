using Linker.Extraction.Products;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Extraction.Products;

public class VersionListTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("4.0", "4.0")]
    [InlineData("winnt:4.0", "4.0")]
    [InlineData("WINDOWS:3.0,3.1; winnt:4.0", "3.0|3.1|4.0")]
    [InlineData("WINDOWS:3.0,3.1;winnt:3.1,4.0", "3.0|3.1|4.0")]
    [InlineData("2.00 2.01 | 3.00", "2.00|2.01|3.00")]
    [InlineData("winnt:4.0 SP3, 4.0 SP4", "4.0 SP3|4.0 SP4")]
    [InlineData("winnt:4.0 SP3", "4.0 SP3")]
    [InlineData("MACINTOSH: 4.0, 4.1 ;", "4.0|4.1")]
    [InlineData(":;|", "")]
    public void The_header_has_versions_by_platform(string? written, string versions) =>
        Assert.Equal(versions, string.Join('|', VersionList.ParseHeader(written, new StringPool())));
}
