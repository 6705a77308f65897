using Linker.Extraction.Products;
using Xunit;

namespace Linker.Tests.Extraction.Products;

public class VersionTextTests
{
    [Theory]
    [InlineData("4.0")]
    [InlineData("3.0b")]
    [InlineData("2.x")]
    [InlineData("4.0/4.01")]
    [InlineData("5.0+")]
    [InlineData("l.1")]
    [InlineData("x.5")]
    [InlineData("v4.2a")]
    [InlineData("'97")]
    [InlineData("'97-'98")]
    [InlineData("'97-98")]
    [InlineData("Build 1381")]
    [InlineData("Part 2")]
    [InlineData("Release 3")]
    [InlineData("Beta 2")]
    [InlineData("Service Release 1")]
    [InlineData("Service Pack 6a")]
    [InlineData("SP3")]
    [InlineData("SR-1")]
    [InlineData("OSR2")]
    [InlineData("R2")]
    [InlineData("February 1997")]
    [InlineData("March")]
    [InlineData("Summer 1996")]
    [InlineData("*DO_NOT_USE* 4.0")]
    [InlineData("4.0 SP6a")]
    [InlineData("4.0 U.S. SP3")]
    [InlineData("4.0 Service Pack 6")]
    [InlineData("95 OSR 2.5")]
    [InlineData("4.0 Service Release 1")]
    [InlineData("4.0 Build 1381")]
    [InlineData("4.0 Beta")]
    [InlineData("4.0 Beta 2")]
    [InlineData("4.0 OEM Only")]
    [InlineData("4.0 edition")]
    [InlineData("4.0 and later")]
    [InlineData("4.0 (a remark)")]
    [InlineData("4.0 SP1 (a) and later")]
    public void All_of_it_is_a_version(string text) => Assert.Equal(text.Length, VersionText.Length(text));

    [Theory]
    [InlineData("4.0 for Windows", 3)]
    [InlineData("4.0 Terminal Server", 3)]
    [InlineData("4.0 edition X", 3)]
    [InlineData("4.0 Betas", 3)]
    [InlineData("4.0  SP1", 3)]
    [InlineData("4.0, 5.0", 3)]
    [InlineData("Windows 4.0", 0)]
    [InlineData("Marching", 0)]
    [InlineData("Service Pack", 0)]
    [InlineData("SP", 0)]
    [InlineData("l1", 0)]
    [InlineData("'9", 0)]
    [InlineData(" 4.0", 0)]
    [InlineData("", 0)]
    public void What_follows_or_is_none_does_not_belong_to_it(string text, int length) =>
        Assert.Equal(length, VersionText.Length(text));

    [Theory]
    [InlineData("4.0 (all SP)", "4.0")]
    [InlineData("4.0 (All editions)", "4.0")]
    [InlineData("4.0 (SP1)", "4.0 (SP1)")]
    [InlineData("4.0 (allied)", "4.0 (allied)")]
    [InlineData("4.0", "4.0")]
    public void A_remark_that_means_all_goes(string version, string without) =>
        Assert.Equal(without, VersionText.WithoutAll(version).ToString());
}
