using Linker.Articles;
using Xunit;

namespace Linker.Tests.Articles;

public class BodyStructureTests
{
    private const string FooterRule = "======================================================================";

    [Theory]
    [InlineData("SYMPTOMS\n========", LineKind.Heading, LineKind.Rule)]
    [InlineData("SYMPTOMS\n=====", LineKind.Heading, LineKind.Rule)]
    [InlineData("SYMPTOMS\n===========", LineKind.Heading, LineKind.Rule)]
    [InlineData("SYMPTOMS\n====", LineKind.Text, LineKind.Rule)]
    [InlineData("SYMPTOMS\n============", LineKind.Text, LineKind.Rule)]
    [InlineData("Date  Time\n----------", LineKind.Text, LineKind.Rule)]
    [InlineData("WHY\n==", LineKind.Text, LineKind.Text)]
    [InlineData("SYMPTOMS\n=-=-=-==", LineKind.Text, LineKind.Text)]
    [InlineData("SYMPTOMS\n+======+", LineKind.Text, LineKind.Text)]
    [InlineData("a == b\n- 3 ---", LineKind.Text, LineKind.Text)]
    public void A_heading_is_text_with_an_underline_about_as_long(string body, LineKind first, LineKind second) =>
        Assert.Equal([first, second], KindsOfBody(body));

    [Fact]
    public void An_underline_belongs_to_the_line_right_above() =>
        Assert.Equal([LineKind.Text, LineKind.Blank, LineKind.Rule], KindsOfBody("SYMPTOMS\n\n========"));

    [Fact]
    public void A_rule_under_a_rule_heads_nothing() =>
        Assert.Equal([LineKind.Rule, LineKind.Rule], KindsOfBody("--------\n========"));

    [Theory]
    [InlineData("Additional query words: one two\n3.50\n\nText")]
    [InlineData("Additional reference words: one\ntwo\n\nText")]
    [InlineData("ADDITIONAL QUERY WORDS: one\ntwo\n\nText")]
    public void Query_words_last_to_the_next_blank_line(string body) => Assert.Equal(
        [LineKind.QueryWords, LineKind.QueryWords, LineKind.Blank, LineKind.Text], KindsOfBody(body));

    [Fact]
    public void Query_words_end_at_a_rule() => Assert.Equal(
        [LineKind.QueryWords, LineKind.Rule, LineKind.Text], KindsOfBody("Additional query words: one\n------\nText"));

    [Fact]
    public void Query_words_inside_a_line_are_text() =>
        Assert.Equal([LineKind.Text], KindsOfBody("The Additional query words: line"));

    [Fact]
    public void The_footer_is_no_content_and_has_the_keywords_whole()
    {
        var article = ArticleText.Text($"Text\n\n{FooterRule}\n\nKeywords          : kbone kbtwo \nTechnology        : kbthree\n");
        Assert.Equal(["Text"], ArticleText.TextsOf(article));
        Assert.Equal("kbone kbtwo", article.Keywords);
    }

    [Fact]
    public void An_empty_footer_leaves_the_keywords_of_the_header()
    {
        var article = ArticleText.Read(
            $"DOCUMENT:Q990001\nKEYWORDS:kbhead\n===\nText\n{FooterRule}\nKeywords :\nVersion : 1\n");
        Assert.Equal("kbhead", article.Keywords);
        Assert.Equal(["Text"], ArticleText.TextsOf(article));
    }

    [Theory]
    [InlineData("Text\n" + FooterRule + "\nOther: x\nKeywords: kbone")]
    [InlineData("Text\n" + FooterRule + "\n\n")]
    [InlineData("Text\n==============================\nKeywords: kbone")]
    [InlineData("Text\n " + FooterRule + "\nKeywords: kbone")]
    [InlineData("Text\n----------------------------------------------------------------------\nKeywords: kbone")]
    public void A_rule_that_no_keywords_follow_or_that_is_narrow_begins_no_footer(string body)
    {
        var article = ArticleText.Text(body);
        Assert.Null(article.Keywords);
        Assert.Contains(LineKind.Rule, ArticleText.KindsOf(article));
    }

    [Fact]
    public void The_legal_notice_is_no_content() => Assert.Equal(
        ["Text"],
        ArticleText.TextsOf(ArticleText.Text(
            "Text\n\nTHE INFORMATION PROVIDED IN THE KNOWLEDGE BASE IS PROVIDED \"AS IS\"\nSEE Q990002.\n")));

    [Fact]
    public void The_same_words_far_from_the_end_are_text()
    {
        var lines = ArticleText.TextsOf(ArticleText.Text(
            "THE INFORMATION PROVIDED IN THE\n" + string.Concat(Enumerable.Repeat("Text\n", 60))));
        Assert.Equal(61, lines.Length);
    }

    [Fact]
    public void The_same_words_inside_a_line_are_text()
    {
        const string Inside = "READ THE INFORMATION PROVIDED IN THE\n  THE INFORMATION PROVIDED IN THE";
        Assert.Equal(3, ArticleText.TextsOf(ArticleText.Text($"Text\n{Inside}\n")).Length);
        Assert.Equal(3, ArticleText.TextsOf(ArticleText.Text($"Text\n{Inside}\nTHE INFORMATION PROVIDED IN THE\nSEE Q990002.\n")).Length);
    }

    private static LineKind[] KindsOfBody(string body)
    {
        var kinds = ArticleText.KindsOf(ArticleText.Text(body));
        // In the Markdown copy the blank line behind the headers stands before the body and one behind it.
        Assert.Equal(kinds, ArticleText.KindsOf(ArticleText.Archive(body)).SkipWhile(kind => kind == LineKind.Blank).ToArray()[..kinds.Length]);
        return kinds;
    }
}
