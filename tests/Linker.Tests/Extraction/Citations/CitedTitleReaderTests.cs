using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction.Citations;

public class CitedTitleReaderTests
{
    [Theory]
    [InlineData("Q990002 How to Set Up a Server", "How to Set Up a Server")]
    [InlineData("  Q990002  How to Set Up a Server", "How to Set Up a Server")]
    [InlineData("Q990002: How to Set Up a Server", "How to Set Up a Server")]
    [InlineData("Q990002 - How to Set Up a Server", "How to Set Up a Server")]
    [InlineData("Q990002\u00A0How to  Set Up", "How to Set Up")]
    [InlineData("Q990002PC HNET: It Fails", "PC HNET: It Fails")]
    [InlineData("- Q990002 lower case title", "lower case title")]
    [InlineData("* Q990002 A Title", "A Title")]
    [InlineData("2. Q990002 A Title", "A Title")]
    [InlineData("(3) Q990002 A Title", "A Title")]
    [InlineData("Q990002 \"A Title\"", "A Title")]
    [InlineData("Q990002 \"A\" and \"B\"", "\"A\" and \"B\"")]
    [InlineData("Q990002", null)]
    [InlineData("Q990002:", null)]
    [InlineData("Q990002.", null)]
    [InlineData("Q990002)", null)]
    [InlineData("Q990002 for more information", null)]
    [InlineData("Q990002 was written anew.", null)]
    [InlineData("see: Q990002 A Title", "A Title")]
    public void In_a_list_the_title_is_what_follows(string line, string? title) => Assert.Equal(title, TitleOf(line));

    [Theory]
    [InlineData("Q990002 How to Set Up a Server That Has More Than One Network\nAdapter", "How to Set Up a Server That Has More Than One Network Adapter")]
    [InlineData("Q990002 How to set\nup a server", "How to set up a server")]
    [InlineData("Q990002 A Short Title\nThis is text.", "A Short Title")]
    [InlineData("Q990002 A Title\n\nmore", "A Title")]
    [InlineData("Q990002 A Title\n- item", "A Title")]
    [InlineData("  Q990002 A Title\nless indented and lower", "A Title")]
    [InlineData("Q990002 A Title\n(http://a.example/)", "A Title")]
    [InlineData("Q990002 A Title\nTITLE: x", "A Title")]
    [InlineData("Q990002 A\nb\nc\nd\ne", "A b c d")]
    public void A_title_goes_on_over_wrapped_lines(string body, string? title) => Assert.Equal(title, TitleOf(body));

    [Fact]
    public void Citations_in_a_row_have_each_its_own_title() => Assert.Equal(
        [("Q990002", "One Title"), ("Q990003", "Another Title That Is So Long That It Does Not Fit on One Line"), ("Q990004", "Last")],
        ArticleText.Facts("See these:\nQ990002 One Title\nQ990003 Another Title That Is So Long That It Does Not Fit on One\nLine\nQ990004 Last")
            .References.Select(item => (item.Target, item.Title!)));

    [Theory]
    [InlineData("ARTICLE-ID: Q990002\nTITLE     : How to Set Up", "How to Set Up")]
    [InlineData("ARTICLE-ID: Q990002\n\nTITLE: How to Set Up", "How to Set Up")]
    [InlineData("Article ID: Q990002\nTitle : How to Set Up", "How to Set Up")]
    [InlineData("ARTICLE-ID: Q990002\nTITLED: How to Set Up", "How to Set Up")]
    [InlineData("ARTICLE-ID: Q990002\nTITLE     : How to Set Up a Server That Has More Than One\n            Adapter", "How to Set Up a Server That Has More Than One Adapter")]
    [InlineData("ARTICLE-ID: Q990002\n\n\n\nTITLE: Too Far", null)]
    [InlineData("ARTICLE-ID: Q990002\nSomething else", null)]
    [InlineData("ARTICLE-ID: Q990002", null)]
    [InlineData("ARTICLE-ID: Q990002 A Title", "A Title")]
    public void A_title_may_stand_below_an_article_id(string body, string? title) => Assert.Equal(title, TitleOf(body));

    [Theory]
    [InlineData("see \"A Title\" (Q990002)", "A Title")]
    [InlineData("see \"A Title,\" Q990002", "A Title")]
    [InlineData("see \"A Title.\" (Q990002)", "A Title")]
    [InlineData("see the \"A Long\nTitle\" (Q990002)", "A Long Title")]
    [InlineData("see Title\" (Q990002)", null)]
    public void A_quoted_title_may_stand_before_the_number(string body, string? title) => Assert.Equal(title, TitleOf(body));

    [Theory]
    [InlineData("as article Q990002, \"A Title,\" says", "A Title")]
    [InlineData("as article Q990002 \"A Title\" says", "A Title")]
    [InlineData("as article Q990002 \"\" says", null)]
    [InlineData("as article Q990002 \"unclosed", null)]
    [InlineData("as article Q990002 (How to Set Up Server) says", "How to Set Up Server")]
    [InlineData("as article Q990002 (which helps a lot) says", null)]
    [InlineData("as article Q990002, titled \"A Title\", says", "A Title")]
    [InlineData("as article Q990002, entitled How to Set Up Servers", "How to Set Up Servers")]
    [InlineData("as article Q990002, How to Set Up Servers. More", "How to Set Up Servers")]
    [InlineData("as article Q990002: How to install many servers Quickly", null)]
    [InlineData("as article Q990002 - How Servers start", "How Servers start")]
    [InlineData("as article Q990002 BUG: Server Fails, and more", "BUG: Server Fails, and more")]
    [InlineData("as article Q990002, How to Set Up Servers in the Microsoft Knowledge Base", "How to Set Up Servers")]
    [InlineData("as articles Q990002, Setting Up Servers and Q990003", "Setting Up Servers")]
    [InlineData("(as article Q990002, Setting Up Servers)", "Setting Up Servers")]
    [InlineData("as article Q990002 says something", null)]
    [InlineData("as article Q990002, which says something", null)]
    [InlineData("as article Q990002 How to Set Up", null)]
    [InlineData("as article Q990002  How to Set Servers", "How to Set Servers")]
    [InlineData("as article Q990002.", null)]
    public void In_running_text_a_title_is_quoted_or_reads_like_one(string body, string? title) => Assert.Equal(title, TitleOf(body));

    [Theory]
    [InlineData("| Q990002 | A Title |", "A Title")]
    [InlineData("| Q990002 | A Title |\n|         | Over Lines |\n| Q990003 | B |", "A Title Over Lines")]
    [InlineData("| Q990002 A Title | x |", "A Title")]
    [InlineData("| Q990002 |", null)]
    [InlineData("| Q990002 | |", null)]
    public void In_a_table_the_title_is_the_next_cell(string body, string? title) => Assert.Equal(title, TitleOf(body));

    [Theory]
    [InlineData("<LINK TYPE=\"ARTICLE\" VALUE=\"Q990002\">Q990002</LINK> A Title", "A Title")]
    [InlineData("see \"A Title\" <LINK TYPE=\"ARTICLE\" VALUE=\"Q990002\">Q990002</LINK>", "A Title")]
    public void Old_link_markup_is_no_title(string body, string? title) => Assert.Equal(title, TitleOf(body));

    [Theory]
    [InlineData("ARTICLE-ID: Q990002 TITLE : A Title", "A Title")]
    [InlineData("Q990002 \u2013 A Title", "A Title")]
    [InlineData("References: Q990002; Q990003, Q990004.", null)]
    [InlineData("Q990002 Q990002: A Title", "A Title")]
    [InlineData("   Q990002 A Title and\n           Its Second Line", "A Title and Its Second Line")]
    public void Labels_dashes_and_ids_are_no_part_of_a_title(string body, string? title) => Assert.Equal(title, TitleOf(body));

    [Theory]
    [InlineData("[Q990002: A Title](x) and more", "A Title")]
    [InlineData("[Q990002](x) A Title Behind It", "A Title Behind It")]
    [InlineData("[see Q990002: A Title](x)", "A Title")]
    [InlineData("[Q990002: A\nTitle](x)", "A Title")]
    [InlineData("[Q990003 and Q990002: A Title](x)", "A Title")]
    [InlineData("[see Q9900](x)02", null)]
    public void A_title_in_a_link_ends_with_the_link(string body, string? title) => Assert.Equal(
        title, ArticleText.MarkdownFacts(body).References.First(reference => reference.Target == "Q990002").Title);

    [Fact]
    public void Numbers_in_a_row_have_no_title() =>
        Assert.All(ArticleText.Facts("Q990002Q990003\n").References, reference => Assert.Null(reference.Title));

    [Fact]
    public void What_is_too_long_is_no_title() => Assert.Null(TitleOf($"Q990002 {string.Join(' ', Enumerable.Repeat("word", 200))}"));

    private static string? TitleOf(string body) =>
        ArticleText.Facts(body).References.Single(reference => reference.Target == "Q990002").Title;
}
