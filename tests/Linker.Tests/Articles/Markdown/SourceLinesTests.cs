using Linker.Articles.Markdown;
using Xunit;

namespace Linker.Tests.Articles.Markdown;

public class SourceLinesTests
{
    [Theory]
    [InlineData("ab\ncd\n\ne")]
    [InlineData("ab\rcd\r\re")]
    public void A_character_has_a_line_and_a_column(string text)
    {
        var lines = new SourceLines(text);
        Assert.Equal(
            ["1:1", "1:2", "1:3", "2:1", "2:2", "2:3", "3:1", "4:1"],
            Enumerable.Range(0, text.Length).Select(i => $"{lines.NumberAt(i)}:{lines.ColumnAt(i)}"));
    }

    [Fact]
    public void A_carriage_return_and_a_line_feed_are_one_line_end()
    {
        var lines = new SourceLines("a\r\nb\n\rc");
        Assert.Equal([1, 2, 4], "abc".Select(letter => lines.NumberAt(lines.Text.IndexOf(letter))));
        Assert.Equal(1, lines.ColumnAt(3));
    }

    [Fact]
    public void An_empty_document_has_a_first_line() => Assert.Equal(1, new SourceLines("").NumberAt(0));
}
