using Linker.Articles;
using Xunit;

namespace Linker.Tests.Articles;

public class ArticleTests
{
    [Fact]
    public void A_position_is_on_its_line_or_on_none()
    {
        var article = ArticleText.Text("one \n\ntwo");
        var start = article.Text.IndexOf("one");
        Assert.Equal(0, article.LineAt(start));
        Assert.Equal(0, article.LineAt(start + 2));
        Assert.Equal(-1, article.LineAt(start + 3));
        Assert.Equal(2, article.LineAt(start + 6));
        Assert.Equal(-1, article.LineAt(0));
        Assert.Equal(-1, article.LineAt(start - 1));
        Assert.Equal(-1, article.LineAt(article.Text.Length));
    }

    [Fact]
    public void Without_lines_no_position_is_on_one() => Assert.Equal(-1, new Article().LineAt(0));

    [Fact]
    public void A_column_counts_from_one_in_the_document()
    {
        var text = ArticleText.Text("  one");
        Assert.Equal(3, text.ColumnAt(0, text.Text.IndexOf("one")));
        var archive = ArticleText.Archive("  one");
        Assert.Equal(4, archive.ColumnAt(1, archive.Text.IndexOf("one")));
    }

    [Fact]
    public void An_anchor_moves_what_follows_it_on_its_line_only()
    {
        var article = new Article();
        article.SetText("abcdefgh".ToCharArray(), 8);
        article.AddLine(new ArticleLine(0, 4, 1, 1, LineKind.Text));
        article.AddLine(new ArticleLine(4, 4, 2, 1, LineKind.Text));
        article.AddAnchor(2, 10);
        Assert.Equal([1, 2, 10, 11], Enumerable.Range(0, 4).Select(position => article.ColumnAt(0, position)));
        Assert.Equal([1, 2, 3, 4], Enumerable.Range(4, 4).Select(position => article.ColumnAt(1, position)));
    }

    [Fact]
    public void Links_are_those_of_native_markdown_only()
    {
        Assert.Empty(ArticleText.Archive("[a](b)").Links);
        Assert.Empty(ArticleText.Text("[a](b)").Links);
        Assert.Single(ArticleText.Markdown("[a](b)").Links);
    }
}
