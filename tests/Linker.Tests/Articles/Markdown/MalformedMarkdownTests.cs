using Xunit;

namespace Linker.Tests.Articles.Markdown;

public class MalformedMarkdownTests
{
    [Theory]
    [InlineData("tags: [a, b\nid: Q990001")]
    [InlineData("title: {unclosed\nx: y")]
    [InlineData("<<: *a<<: *a")]
    public void Front_matter_that_is_no_yaml_does_not_end_the_run(string yaml) =>
        Assert.Equal("A Title", TitleBelow(yaml));

    [Theory]
    [InlineData("{a: ")]
    [InlineData("[")]
    [InlineData("- ")]
    public void Front_matter_nested_by_the_thousand_is_no_yaml(string level) =>
        Assert.Equal("A Title", TitleBelow("a: " + string.Concat(Enumerable.Repeat(level, 20_000))));

    [Fact]
    public void A_bracket_that_opens_no_link_is_text() =>
        Assert.Equal(["img.dll"], ArticleText.Words(ArticleText.MarkdownFacts("See foo![img.dll and [more").Texts[FactKind.MentionedFiles]));

    [Fact]
    public void A_heading_and_a_sentence_may_both_announce_the_products() => Assert.Equal(
        ["Halden Server"],
        ArticleText.MarkdownFacts("## Applies to\n\nThe information in this article applies to:\n\n- Halden Server version 4.0\n")
            .Products.Select(product => product.Name));

    private static string? TitleBelow(string yaml) => ArticleText.Read($"---\n{yaml}\n---\n\n# Q990001: A Title\n\nText.\n").Title;
}
