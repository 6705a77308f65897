using Xunit;

namespace Linker.Tests.Checking.Rules;

public class TitleDriftRuleTests
{
    [Fact]
    public void A_title_that_is_nobodys_is_found_where_the_id_stands() => Assert.Equal(
        ["kb/100/Q100001/README.md:9:2+7 Info Q100002 is \"Spooler Stops When Paper Is Out\""],
        Check("Printing Slow on Large Networks"));

    [Theory]
    [InlineData("Spooler Stops When Paper Is Out")]
    [InlineData("PRB: Spooler stops when paper is out")]
    [InlineData("Spooler Stops When the Paper Is Out")]
    public void A_title_that_differs_a_little_is_no_finding(string title) => Assert.Empty(Check(title));

    private static string[] Check(string title) => Sample.Findings(
        "LNK003",
        Sample.Archive("Q100001", "The Source", $"Q100002 {title}"),
        Sample.Archive("Q100002", "Spooler Stops When Paper Is Out"));
}
