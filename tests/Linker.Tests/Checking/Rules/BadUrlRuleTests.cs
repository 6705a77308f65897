using Xunit;

namespace Linker.Tests.Checking.Rules;

public class BadUrlRuleTests
{
    [Fact]
    public void A_malformed_address_is_found() => Assert.Equal(
        ["kb/100/Q100001/README.md:9:6+19 Warning http:\\\\example.com\\ is malformed: expected // behind the scheme, not backslashes"],
        Sample.Findings("LNK012", Sample.Archive("Q100001", "One", "See http:\\\\example.com\\ now")));

    [Theory]
    [InlineData("See http:/mirror.example.com now", "9:6+24 Warning http:/mirror.example.com is malformed: expected // behind the scheme")]
    [InlineData("See (http://http://example.com/a/\n\t  b) now", "9:7+28 Warning http://http://example.com/a/b is malformed: expected one scheme, found two")]
    public void Slips_that_browsers_forgive_are_found(string body, string expected) => Assert.Equal(
        [$"kb/100/Q100001/README.md:{expected}"], Sample.Findings("LNK012", Sample.Archive("Q100001", "One", body)));

    [Fact]
    public void A_well_formed_address_is_fine() =>
        Assert.Empty(Sample.Findings("LNK012", Sample.Archive("Q100001", "One", "See http://example.com/ now")));
}
