using Linker.Checking.Rules;
using Xunit;

namespace Linker.Tests.Checking.Rules;

public class BuiltInRulesTests
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
    public void A_rule_is_named_by_code_and_name(string text) =>
        Assert.Equal("LNK001", BuiltInRules.All.Single(rule => rule.HasName(text)).Code);

    [Fact]
    public void Part_of_a_code_names_no_rule() => Assert.DoesNotContain(BuiltInRules.All, rule => rule.HasName("LNK1"));
}
