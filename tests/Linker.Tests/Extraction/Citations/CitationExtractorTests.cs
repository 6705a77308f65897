using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction.Citations;

public class CitationExtractorTests
{
    [Theory]
    [InlineData("See Q990002.", "Q990002")]
    [InlineData("(Q990002)", "Q990002")]
    [InlineData("\"Q990002\"", "Q990002")]
    [InlineData("'Q990002'", "Q990002")]
    [InlineData("[Q990002]", "Q990002")]
    [InlineData("Q990002, Q990003; Q990004:Q990005", "Q990002|Q990003|Q990004|Q990005")]
    [InlineData("KB990002", "Q990002")]
    [InlineData("Q97320", "Q97320")]
    [InlineData("Q990002PC NTMMTA", "Q990002")]
    [InlineData("Q990002Q990003Q990004", "Q990002|Q990003|Q990004")]
    [InlineData("Q990002/Q990003", "Q990002|Q990003")]
    [InlineData("Q990002/", "Q990002")]
    [InlineData("QQ990002", "Q990002")]
    [InlineData("ARTICLE-ID: Q990002", "Q990002")]
    [InlineData("Q990002-Title", "Q990002")]
    [InlineData("-Q990002", "Q990002")]
    [InlineData("Q990002. Next", "Q990002")]
    [InlineData("Q990002.Nextsentence", "Q990002")]
    [InlineData("in Q990002\u00A0Title", "Q990002")]
    [InlineData("<LINK TYPE=\"ARTICLE\" VALUE=\"Q990002\">Q990002</LINK>", "Q990002")]
    [InlineData("/Q990002", "")]
    [InlineData("http://a.example/Q990002", "")]
    [InlineData("http://a.example/?id=Q990002 Q990003", "Q990003")]
    [InlineData("Q990002i.exe", "")]
    [InlineData("Q990002.exe", "")]
    [InlineData("Q990002.TXT", "")]
    [InlineData("Q990002_x86.exe", "")]
    [InlineData("Q990002-x86-enu.exe", "")]
    [InlineData("Q990002ENU.EXE", "")]
    [InlineData("C:\\Q990002", "")]
    [InlineData("Q990002\\setup", "")]
    [InlineData("Q990002/readme", "")]
    [InlineData("a_Q990002", "")]
    [InlineData("x=Q990002", "")]
    [InlineData("x=\"Q990002\"", "")]
    [InlineData("$Q990002", "")]
    [InlineData("#Q990002", "")]
    [InlineData("+Q990002", "")]
    [InlineData("a@Q990002", "")]
    [InlineData("Q990002@a", "")]
    [InlineData("Q990002*", "")]
    [InlineData("Q990002=1", "")]
    [InlineData("Q990002$", "")]
    [InlineData("Q990002lower", "")]
    [InlineData("XQ990002", "")]
    [InlineData("xxQQ990002", "")]
    [InlineData("1Q990002", "")]
    [InlineData("Q9900021", "")]
    [InlineData("Q9900", "")]
    [InlineData("q990002", "")]
    [InlineData("Additional query words: Q990002", "")]
    public void An_article_is_cited_by_its_number_and_not_inside_other_words(string body, string targets) =>
        Assert.Equal(targets, string.Join('|', ArticleText.Facts(body).References.Select(reference => reference.Target)));

    [Fact]
    public void Its_own_number_is_a_citation_but_no_reference()
    {
        var facts = ArticleText.Facts("See Q990001 and Q990002.");
        Assert.Equal(["Q990001", "Q990002"], facts.Citations.Select(citation => citation.Target));
        Assert.Equal(["Q990002"], facts.References.Select(reference => reference.Target));
    }

    [Fact]
    public void A_citation_has_section_line_column_and_length()
    {
        var facts = ArticleText.Facts(ArticleText.Text("Q990002\n\nMORE\n====\nsee KB990003, Q990004PC Title"));
        Assert.Equal(
            [(null, 5, 1, 7, false), ("MORE", 9, 5, 8, false), ("MORE", 9, 15, 7, true)],
            facts.Citations.Select(item => (item.Section, item.Line, item.Column, item.Length, item.IsGlued)));
    }

    [Fact]
    public void Headers_footer_and_legal_notice_cite_nothing()
    {
        const string footer = "======================================================================";
        var facts = ArticleText.Facts(ArticleText.Read(
            $"DOCUMENT:Q990001\nTITLE   :About Q990002\nKEYWORDS:Q990003\n===\nText\n{footer}\nKeywords : Q990004\n\n"
            + "THE INFORMATION PROVIDED IN THE Q990005\n"));
        Assert.Empty(facts.Citations);
    }

    [Fact]
    public void A_link_is_cited_once_and_its_target_is_no_citation()
    {
        var facts = ArticleText.MarkdownFacts("[Q990002: A Title](../../990/Q990002/README.md) <http://a.example/Q990003>");
        var citation = Assert.Single(facts.Citations);
        Assert.Equal(("Q990002", "A Title"), (citation.Target, citation.Title));
    }
}
