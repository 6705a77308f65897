using Linker.Checking.Reports;
using Linker.Ground.Text;
using Linker.Tests.Exporting;
using Markdig;
using Markdig.Extensions.Tables;
using Xunit;

namespace Linker.Tests.Checking.Reports;

public class MarkdownTextTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("*b* _i_ `c` [l](x) ~s~ <b> &amp;", "\\*b\\* \\_i\\_ \\`c\\` \\[l\\](x) \\~s\\~ &lt;b&gt; &amp;amp;")]
    [InlineData("a\r\nb", "a␍␊b")]
    [InlineData("\\", "\\\\")]
    [InlineData("@octocat", "&#64;octocat")]
    public void Markup_is_escaped(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    [Theory]
    [InlineData("a b", "`a b`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`", "`` ` ``")]
    [InlineData("a|b", "`a\\|b`")]
    public void A_code_span_holds_backticks_and_pipes(string text, string span) => Assert.Equal(span, MarkdownText.Code(text));

    [Fact]
    public void A_cell_gives_back_its_text() => Nasty.ForEvery(text =>
    {
        var markdown = $"| a | b |\n| --- | --- |\n| {MarkdownText.Escape(text)} | end |\n";
        var table = Assert.IsType<Table>(Markdown.Parse(markdown, Pipeline).Single());
        var row = Assert.IsType<TableRow>(table.Last());
        Assert.Equal(2, row.Count);
        var written = Markdown.ToPlainText(markdown, Pipeline);
        Assert.Contains(HarmlessText.Sanitize(text).Trim(), written, StringComparison.Ordinal);
    });
}
