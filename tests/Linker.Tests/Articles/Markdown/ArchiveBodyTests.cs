using Xunit;

namespace Linker.Tests.Articles.Markdown;

/// <summary>The reader that asks no Markdown parser has to see what one sees.</summary>
public class ArchiveBodyTests
{
    [Fact]
    public void The_body_is_what_stands_behind_tabs()
    {
        const string text = "---\ntitle: x\n---\n\n## Q990001: A title\n\n{% raw %}\n\n\tone\n\t\n\ttwo\n\n{% endraw %}\n";
        Assert.True(TryFind(text, out var body, out var start));
        Assert.Equal("\tone\n\t\n\ttwo\n", body);
        Assert.Equal(9, start.FirstLine);
        Assert.Equal("Q990001: A title", start.Heading);
        Assert.Equal(5, start.HeadingLine);
    }

    [Theory]
    [InlineData("\tcode")]
    [InlineData("\n\n\tcode\n\n\tmore\n")]
    [InlineData("# T\n\tcode\n")]
    [InlineData("## T\r\n\r\n{% raw %}\r\n\r\n\tcode\r\n{% endraw %}\r\n\r\n")]
    [InlineData("{% raw %}\n\n\tcode")]
    [InlineData("{% raw %}\n# T\n\tcode")]
    public void A_body_may_stand_alone_or_between_liquid_tags(string text)
    {
        Assert.True(TryFind(text, out _, out _));
        AssertIsWhatMarkdownSees(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("text\n")]
    [InlineData("text\n\n\tcode\n")]
    [InlineData("{% raw %}\n\tlazy continuation of a paragraph\n")]
    [InlineData("# One\n\n# Two\n\n\tcode\n")]
    [InlineData("#hashtag\n\n\tcode\n")]
    [InlineData("####### no heading\n\tcontinuation\n")]
    [InlineData("\tcode\nunindented\n\tcode\n")]
    [InlineData("\tcode\n    four spaces\n\tcode\n")]
    [InlineData("    four spaces\n\tcode\n")]
    [InlineData("  \tspaces and a tab\n\tcode\n")]
    [InlineData("\tcode\n\n- item\n\n\tcontinuation of the item\n")]
    [InlineData("\tcode\n{% endraw %}\nmore\n")]
    [InlineData("\tcode\n{% endraw %}\n\tmore\n")]
    [InlineData("\tcode\n{% other %}\n")]
    [InlineData("\tcode\n\u00A0\n\tcode\n")]
    [InlineData("\u00A0\n\tcode\n")]
    [InlineData("\tcode\n\f\n\tcode\n")]
    public void What_markdown_may_see_otherwise_is_left_to_it(string text) => Assert.False(TryFind(text, out _, out _));

    [Fact]
    public void Every_body_that_is_found_is_one_code_block_for_markdown()
    {
        var found = 0;
        Generated.ForEvery(
            Generated.TextsOf(
                "\t", "\tcode\n", "\t- item\n", "\t  deep\n", "\t# no heading\n", "\t\n", "\n", "  \n", "\u00A0\n", "\f\n",
                "## Title\n", "# T #\n", "#\n", "####### x\n", "{% raw %}\n", "{% raw %}\n\n", "{% endraw %}\n", "{% endraw %}",
                "text\n", "> quote\n", "    four\n", "   \tthree\n", "\t\u00A0text\u00A0\n", "\t```\n", "\r\n", "\tcode\r\n",
                "\t<!-- x\n", "\t[a]: /b\n", "\t{% raw %}\n", "\tHEAD\n\t====\n", "===\n", "\t\0\n", "---\ntitle: x\n---\n"),
            count: 20_000,
            text =>
            {
                if (TryFind(text, out _, out _))
                {
                    found++;
                    AssertIsWhatMarkdownSees(text);
                }
            });
        Assert.InRange(found, 200, 20_000);
    }

    private static void AssertIsWhatMarkdownSees(string text) => Assert.Null(MarkdownEquivalence.Difference(text));

    private static bool TryFind(string text, out string body, out (int FirstLine, string Heading, int HeadingLine) start) =>
        MarkdownEquivalence.TryFind(text, out body, out start);
}
