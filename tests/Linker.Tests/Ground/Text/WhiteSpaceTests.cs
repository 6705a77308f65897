using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Ground.Text;

public class WhiteSpaceTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\u00A0", "")]
    [InlineData("one", "one")]
    [InlineData("one two", "one two")]
    [InlineData("  one  two ", "one two")]
    [InlineData("one\ttwo", "one two")]
    [InlineData("one\u00A0\u2003two", "one two")]
    [InlineData("one \r\n two", "one two")]
    [InlineData("\u00A0one", "one")]
    public void There_is_one_blank_between_words_and_none_at_the_ends(string text, string collapsed) =>
        Assert.Equal(collapsed, WhiteSpace.Collapse(text));

    [Fact]
    public void Collapsing_twice_changes_nothing() => Generated.ForEvery(
        Generated.TextsOf("a", "bc", " ", "  ", "\t", "\n", "\u00A0", "\u2028"),
        count: 500,
        text =>
        {
            var once = WhiteSpace.Collapse(text);
            Assert.Equal(once, WhiteSpace.Collapse(once));
            Assert.Equal(text.Where(c => !char.IsWhiteSpace(c)), once.Where(c => c != ' '));
        });
}
