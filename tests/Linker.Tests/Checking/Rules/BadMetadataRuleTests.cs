using Xunit;

namespace Linker.Tests.Checking.Rules;

public class BadMetadataRuleTests
{
    [Fact]
    public void A_date_that_is_none_is_found() => Assert.Equal(
        ["txt/Q100001.TXT:1:19+11 Warning the date cannot be understood: expected a date such as 09-AUG-2001"],
        Sample.Findings("LNK010", Sample.Read(
            "txt/Q100001.TXT", "DOCUMENT:Q100001  32-XYZ-2001  [winnt]\nTITLE   :One\n=====\nText\n")));

    [Fact]
    public void A_date_that_is_one_is_fine() => Assert.Empty(Sample.Findings("LNK010", Sample.Raw("Q100001", "One", "Text")));
}
