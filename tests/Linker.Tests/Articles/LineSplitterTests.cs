using Linker.Articles;
using Xunit;

namespace Linker.Tests.Articles;

public class LineSplitterTests
{
    [Theory]
    [InlineData("one\ntwo\n\nfour")]
    [InlineData("one\r\ntwo\r\n\r\nfour\r\n")]
    [InlineData("one\rtwo\r\rfour\r")]
    [InlineData("one \t\r\ntwo\u00A0\n \r\nfour  ")]
    public void Lines_are_numbered_whatever_ends_them(string text)
    {
        var article = Split(text);
        Assert.Equal(["one", "two", "", "four"], Enumerable.Range(0, 4).Select(i => article.LineText(i).ToString()));
        Assert.Equal([1, 2, 3, 4], article.Lines.ToArray().Select(line => line.Number));
        Assert.Equal([LineKind.Text, LineKind.Text, LineKind.Blank, LineKind.Text], ArticleText.KindsOf(article));
    }

    [Fact]
    public void A_carriage_return_inside_a_line_ends_none_where_line_feeds_do() =>
        Assert.Equal(2, Split("one\rmore\ntwo").Lines.Length);

    [Fact]
    public void The_last_line_end_begins_no_line() => Assert.Equal(1, Split("one\n").Lines.Length);

    [Fact]
    public void Nothing_has_no_lines() => Assert.Equal(0, Split("").Lines.Length);

    [Fact]
    public void One_tab_is_dropped_where_it_is_indentation_and_moves_the_column()
    {
        var article = Split("\t\tone\ntwo\n\t", dropTab: true);
        Assert.Equal("\tone", article.LineText(0));
        Assert.Equal([2, 1, 2], article.Lines.ToArray().Select(line => line.Column));
        Assert.Equal("\t\tone", Split("\t\tone").LineText(0));
    }

    [Fact]
    public void Splitting_begins_where_and_with_the_number_that_it_is_told()
    {
        var article = new Article();
        const string text = "skipped\none";
        article.SetText(text.ToCharArray(), text.Length);
        LineSplitter.Split(article, text, from: 8, number: 41, dropTab: false);
        Assert.Equal(new ArticleLine(8, 3, 41, 1, LineKind.Text), Assert.Single(article.Lines.ToArray()));
    }

    private static Article Split(string text, bool dropTab = false)
    {
        var article = new Article();
        article.SetText(text.ToCharArray(), text.Length);
        LineSplitter.Split(article, text, from: 0, number: 1, dropTab);
        return article;
    }
}
