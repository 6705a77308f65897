using Linker.Articles;
using Xunit;

namespace Linker.Tests.Articles.Markdown;

public class MarkdownReaderTests
{
    private const string Headers =
        "Article: Q990001\n\tProduct(s): Windows NT\n\tVersion(s): winnt:4.0\n\tOperating System(s): \n\tKeyword(s): kbone\n"
        + "\tLast Modified: 09-AUG-2001\n\t\n";

    [Fact]
    public void Archive_headers_go_to_the_article_and_the_rest_is_its_body()
    {
        var article = ArticleText.Read($"---\ntitle: \"Q990001: A Title\"\n---\n\n## Q990001: A Title\n\n{{% raw %}}\n\n\t{Headers}\tText\n\n{{% endraw %}}\n");
        Assert.Equal((Dialect.Markdown, "Q990001"), (article.Dialect, article.Id));
        Assert.Equal(("A Title", 2), (article.Title, article.TitleLine));
        Assert.Equal(("Windows NT", 10), (article.ProductLine, article.ProductLineLine));
        Assert.Equal(("winnt:4.0", "kbone", "09-AUG-2001"), (article.Versions, article.Keywords, article.LastModified));
        Assert.Equal(["Text"], ArticleText.TextsOf(article));
        Assert.Equal((16, 2), (article.Lines[^1].Number, article.Lines[^1].Column));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Archive_articles_may_have_any_line_ends(string lineEnd)
    {
        var text = ArticleText.InArchive("SYMPTOMS\n========\nSee Q990002.");
        var expected = ArticleText.Facts(ArticleText.Read(text));
        var actual = ArticleText.Facts(ArticleText.Read(text.Replace("\n", lineEnd, StringComparison.Ordinal)));
        Assert.Equal((expected.Id, expected.Title), (actual.Id, actual.Title));
        Assert.Equal(expected.Citations, actual.Citations);
    }

    [Fact]
    public void Headers_end_at_a_blank_line_or_at_a_line_that_is_none()
    {
        Assert.Equal(["Version(s): 4.0"], ArticleText.TextsOf(ArticleText.Read("\tArticle: Q990001\n\n\tVersion(s): 4.0\n")));
        Assert.Equal(["Other: x", "Version(s): 4.0"], ArticleText.TextsOf(ArticleText.Read("\tArticle: Q990001\n\tOther: x\n\tVersion(s): 4.0\n")));
        Assert.Equal(["Text"], ArticleText.TextsOf(ArticleText.Read("\tArticle: Q990001\n\tText\n")));
    }

    [Fact]
    public void Headers_are_sought_only_in_the_first_lines() => Assert.Equal(
        ["Version(s): 4.0"],
        ArticleText.TextsOf(ArticleText.Read($"# Q990001: T\n\n{string.Concat(Enumerable.Repeat("\t\n", 12))}\tVersion(s): 4.0\n")));

    [Fact]
    public void The_header_of_the_body_beats_the_front_matter() =>
        Assert.Equal("Q990001", ArticleText.Read("---\ntitle: \"Q990002: T\"\nid: Q990003\n---\n\n\tArticle: Q990001\n").Id);

    [Theory]
    [InlineData("---\nid: Q990001\ntitle: \"Q990002: T\"\npermalink: /Q990003/\n---\n\n# Q990004: H\n", "Q990001")]
    [InlineData("---\narticle: KB990001\n---\n", "Q990001")]
    [InlineData("---\ntitle: \"Q990001: T\"\npermalink: /Q990003/\n---\n\n# Q990004: H\n", "Q990001")]
    [InlineData("---\ntitle: T\npermalink: /kb/990/Q990001/\n---\n\n# H\n", "Q990001")]
    [InlineData("---\ntitle: T\n---\n\n# Q990001: H\n", "Q990001")]
    [InlineData("# Q990001: H\n", "Q990001")]
    [InlineData("Q990001: H\n==========\n", "Q990001")]
    [InlineData("## Q990001: T\n\n\tText\n", "Q990001")]
    [InlineData("---\nid: nonsense\ntitle: \"Q990001: T\"\n---\n", "Q990001")]
    public void The_id_stands_in_the_front_matter_or_in_the_first_heading(string text, string id) =>
        Assert.Equal(id, ArticleText.Read(text).Id);

    [Theory]
    [InlineData("---\ntitle: \"Q990001: T\"\n---\n\n# Q990001: H\n", "T", 2)]
    [InlineData("---\nlayout: page\nid: Q990001\n---\n\n# Q990001: H\n", "H", 6)]
    [InlineData("\n\n# Q990001: H\n", "H", 3)]
    [InlineData("Q990001: H\n==========\n", "H", 1)]
    [InlineData("\n## Q990001: H\n\n\tText\n", "H", 2)]
    [InlineData("---\nid: Q990001\n---\n\nText\n", null, 1)]
    public void The_title_stands_in_the_front_matter_or_in_the_first_heading(string text, string? title, int line)
    {
        var article = ArticleText.Read(text);
        Assert.Equal((title, line), (article.Title, article.TitleLine));
    }

    [Fact]
    public void The_heading_that_repeats_the_title_is_no_content()
    {
        var article = ArticleText.Markdown("# Q990001: A Test Article\n\nText\n\n## Section\n");
        Assert.Equal(["Text", "Section"], ArticleText.TextsOf(article));
    }

    [Fact]
    public void Front_matter_may_have_the_headers_of_native_markdown()
    {
        var article = ArticleText.Read(
            "---\nid: Q990001\nproduct: Windows NT\nversions: [\"3.51\", \"4.0\"]\ntags:\n- kbone\n- kbtwo\nlastModified: 2001-08-09\n---\n\nText\n");
        Assert.Equal(("Windows NT", 3), (article.ProductLine, article.ProductLineLine));
        Assert.Equal(("3.51 4.0", "kbone kbtwo", "2001-08-09"), (article.Versions, article.Keywords, article.LastModified));
    }

    [Fact]
    public void Native_markdown_may_begin_with_the_headers_of_the_archive()
    {
        var article = ArticleText.Read("# Q990001: T\n\nProduct(s): Windows NT\nLast Modified: 09-AUG-2001\n\nText\n");
        Assert.Equal(("Windows NT", "09-AUG-2001"), (article.ProductLine, article.LastModified));
        Assert.Equal(["Text"], ArticleText.TextsOf(article));
    }

    [Fact]
    public void A_body_that_no_tag_wraps_is_read_the_same()
    {
        var article = ArticleText.Read("## Q990001: T\n\n\tArticle: Q990001\n\n\tSYMPTOMS\n\t========\n\tText\n");
        Assert.Equal(["SYMPTOMS", "========", "Text"], ArticleText.TextsOf(article));
        Assert.Equal(LineKind.Heading, ArticleText.KindsOf(article)[1]);
    }

    [Theory]
    [InlineData(">", 2_000)]
    [InlineData("[", 20_000)]
    [InlineData("- ", 500)]
    [InlineData("*a ", 20_000)]
    public void Markdown_that_is_nested_too_deeply_is_passed_over_with_a_reason(string opening, int depth)
    {
        var problems = new List<Linker.Corpus.CorpusProblem>();
        var text = $"# Q990001: T\n\n{string.Concat(Enumerable.Repeat(opening, depth))}x\n";
        Assert.Null(ArticleText.TryRead(text, problems));
        Assert.Contains("nested too deeply", Assert.Single(problems).Reason, StringComparison.Ordinal);
    }
}
