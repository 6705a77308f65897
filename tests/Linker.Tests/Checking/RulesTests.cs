using Linker.Checking.Rules;
using Xunit;

namespace Linker.Tests.Checking;

public class RulesTests
{
    [Fact]
    public void Codes_are_in_a_row_and_names_are_words_joined_by_dashes()
    {
        Assert.Equal(Enumerable.Range(1, BuiltInRules.All.Count).Select(i => $"LNK{i:000}"), BuiltInRules.All.Select(rule => rule.Code));
        Assert.All(BuiltInRules.All, rule => Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Name));
        Assert.All(BuiltInRules.All, rule => Assert.EndsWith(".", rule.Summary, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("LNK001")]
    [InlineData("lnk001")]
    [InlineData("missing-article")]
    public void A_rule_is_found_by_code_and_name(string text) => Assert.Equal("LNK001", BuiltInRules.Find(text)?.Code);

    [Fact]
    public void What_is_no_rule_is_not_found() => Assert.Null(BuiltInRules.Find("LNK1"));
}
