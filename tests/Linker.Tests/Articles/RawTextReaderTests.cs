using System.Text;
using Linker.Articles;
using Xunit;

namespace Linker.Tests.Articles;

public class RawTextReaderTests
{
    private const string Whole =
        "DOCUMENT:Q990001  06-AUG-2002  [winnt]\nTITLE   :A Title, with: a colon\nPRODUCT :Windows NT\nPROD/VER:winnt:4.0\n"
        + "OPER/SYS:\nKEYWORDS:kbone kbtwo\n\n=====\nText\n";

    [Fact]
    public void Headers_go_to_the_article_and_the_rest_is_its_body()
    {
        var article = ArticleText.Read(Whole);
        Assert.Equal(Dialect.Text, article.Dialect);
        Assert.Equal("Q990001", article.Id);
        Assert.Equal(("A Title, with: a colon", 2), (article.Title, article.TitleLine));
        Assert.Equal("06-AUG-2002", article.LastModified);
        Assert.Equal(("Windows NT", 3), (article.ProductLine, article.ProductLineLine));
        Assert.Equal("winnt:4.0", article.Versions);
        Assert.Equal("kbone kbtwo", article.Keywords);
        Assert.Equal(["Text"], ArticleText.TextsOf(article));
        Assert.Equal(9, article.Lines[0].Number);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_ends_do(string lineEnd)
    {
        var article = ArticleText.Read(Whole.Replace("\n", lineEnd, StringComparison.Ordinal));
        Assert.Equal(("A Title, with: a colon", 9), (article.Title, article.Lines[0].Number));
        Assert.Equal("06-AUG-2002", article.LastModified);
        Assert.Equal("Text", article.LineText(0));
    }

    [Theory]
    [InlineData("DOCUMENT:Q990001", "Q990001", null)]
    [InlineData("DOCUMENT: KB990001", "Q990001", null)]
    [InlineData("DOCUMENT   :Q97320\t1-JAN-1990[x]", "Q97320", "1-JAN-1990")]
    [InlineData("DOCUMENT:Q990001 [x]", "Q990001", null)]
    [InlineData("\n \nDOCUMENT:Q990001 6-NOV-1989", "Q990001", "6-NOV-1989")]
    public void The_first_header_has_the_id_and_perhaps_a_date(string header, string id, string? date)
    {
        var article = ArticleText.Read($"{header}\n====\n");
        Assert.Equal((id, date), (article.Id, article.LastModified));
    }

    [Theory]
    [InlineData("DOCUMENT:\nTITLE   :Q990001: x\n====\n")]
    [InlineData("DOCUMENT:Q9900011\n====\n")]
    [InlineData("DOCUMENT:x Q990001\n====\n")]
    public void Without_an_id_in_it_the_document_is_no_article(string text)
    {
        var problems = new List<Linker.Corpus.CorpusProblem>();
        Assert.Null(ArticleText.TryRead(text, problems));
        Assert.Contains("no article id", Assert.Single(problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_in_front_of_the_title_goes()
    {
        Assert.Equal("A Title", ArticleText.Read("DOCUMENT:Q990001\nTITLE   :Q990001: A &quot;Title&quot;\n===\n").Title?.Replace("\"", "", StringComparison.Ordinal));
        Assert.Null(ArticleText.Read("DOCUMENT:Q990001\nTITLE   :\n===\n").Title);
    }

    [Fact]
    public void Without_the_rule_the_body_begins_behind_the_last_header() => Assert.Equal(
        ["Text: more", "Text"],
        ArticleText.TextsOf(ArticleText.Read("DOCUMENT:Q990001\nTITLE   :T\nOPER/SYS:\n\nText: more\nText\n")));

    [Fact]
    public void Headers_are_sought_only_in_the_first_lines()
    {
        var article = ArticleText.Read("DOCUMENT:Q990001\n" + new string('\n', 40) + "TITLE   :Late\n===\n");
        Assert.Null(article.Title);
        Assert.Contains("TITLE   :Late", ArticleText.TextsOf(article));
    }

    [Fact]
    public void A_document_that_is_all_header_has_no_lines() => Assert.Equal(0, ArticleText.Read("DOCUMENT:Q990001").Lines.Length);

    [Fact]
    public void Bytes_outside_ASCII_are_read_as_Windows_1252_with_a_warning()
    {
        var problems = new List<Linker.Corpus.CorpusProblem>();
        var article = ArticleText.TryRead([.. Encoding.ASCII.GetBytes("DOCUMENT:Q990001\n===\nQ990002"), 0xA0, .. "Caf"u8, 0xE9], problems);
        Assert.Equal("Q990002\u00A0Caf\u00E9", article!.LineText(0));
        Assert.False(Assert.Single(problems).IsPassedOver);
    }
}
