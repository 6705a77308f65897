using Linker.Articles;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Xunit;

namespace Linker.Tests.Articles;

/// <summary>The reader that asks no Markdown parser has to see what one sees.</summary>
public class ArchiveBodyTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

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

    private static void AssertIsWhatMarkdownSees(string text)
    {
        Assert.True(TryFind(text, out var body, out var start));
        var blocks = Markdown.Parse(text, Pipeline).Where(block => block is not YamlFrontMatterBlock).ToList();
        Assert.All(blocks, block => Assert.True(block is HeadingBlock or ParagraphBlock or CodeBlock, block.GetType().Name));
        Assert.All(blocks.OfType<ParagraphBlock>(), tag => Assert.True(
            text.Substring(tag.Span.Start, tag.Span.Length).Split('\n').All(line => line.Trim() is "{% raw %}" or "{% endraw %}")));

        var heading = blocks.OfType<HeadingBlock>().SingleOrDefault();
        Assert.Equal(heading is null ? 0 : heading.Line + 1, start.HeadingLine);

        var expected = body.Split('\n').Select(line => line.Trim('\r').TrimStart(' ')).ToList();
        Assert.All(expected, line => Assert.True(line.Length == 0 || line[0] == '\t', line));
        var code = blocks.OfType<CodeBlock>().SingleOrDefault();
        Assert.IsNotType<FencedCodeBlock>(code, exactMatch: false);
        Assert.Equal(
            WithoutBlankEnds(expected.Select(line => line.Length == 0 ? line : line[1..])),
            code is null ? [] : WithoutBlankEnds(code.Lines.Lines.Take(code.Lines.Count).Select(line => line.ToString())));
    }

    /// <summary>Blank lines have no content, whatever stands on them; at the ends they are no part of a code block.</summary>
    private static string[] WithoutBlankEnds(IEnumerable<string> lines)
    {
        var texts = lines.Select(line => line.Replace('\0', '\uFFFD')).Select(line => line.Trim(' ', '\t').Length == 0 ? "" : line).ToList();
        while (texts is ["", ..])
            texts.RemoveAt(0);
        while (texts is [.., ""])
            texts.RemoveAt(texts.Count - 1);
        return [.. texts];
    }

    private static bool TryFind(string text, out string body, out (int FirstLine, string Heading, int HeadingLine) start)
    {
        var isFound = ArchiveBody.TryFind(text, FrontMatter.Find(text, out _), out var found);
        body = isFound ? text[found.Start..found.End] : "";
        start = isFound ? (found.FirstLine, found.Heading.ToString(), found.HeadingLine) : default;
        return isFound;
    }
}
