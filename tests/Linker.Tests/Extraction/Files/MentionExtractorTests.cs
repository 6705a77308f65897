using Linker.Extraction;
using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction.Files;

public class MentionExtractorTests
{
    [Theory]
    [InlineData("Copy Hrdr.sys and HRDR.SYS and Hal.dll.", "Hrdr.sys|Hal.dll")]
    [InlineData("Q990002 About Win.ini", "Win.ini")]
    [InlineData("WIN.INI\n=======", "WIN.INI")]
    [InlineData("    #include <stdio.h>", "stdio.h")]
    [InlineData("COMMAND  COM     54619  09-30-93\nAUTOEXEC BAT        12  09-30-1993", "COMMAND.COM|AUTOEXEC.BAT")]
    [InlineData("CHK-6    WAV     54619  09-30-93", "CHK-6.WAV")]
    [InlineData("Run Setup.exe:\nCOMMAND  COM     54,619  09-30-93\nthen Win.ini", "Setup.exe|COMMAND.COM|Win.ini")]
    [InlineData("Additional query words: Hrdr.sys", "Hrdr.sys")]
    [InlineData("http://a.example/Hrdr.sys", "")]
    public void Every_named_file_is_a_mention(string body, string files) => Assert.Equal(files, Mentions(body));

    [Theory]
    [InlineData("Command  COM     54619  09-30-93")]
    [InlineData("LONGCOMMAND  COM     54619  09-30-93")]
    [InlineData("COMMAND  COMM     54619  09-30-93")]
    [InlineData("COMMAND  COM     54619  9-30")]
    [InlineData("COMMAND  COM     bytes  09-30-93")]
    [InlineData("A COMMAND  COM     54619  09-30-93")]
    public void What_only_looks_like_a_listing_is_none(string body) => Assert.Equal("", Mentions(body));

    [Theory]
    [InlineData("C:\\Site.srv\\bin\\Run.exe", "Run.exe")]
    [InlineData("the Site.srv folder holds Run.exe; Site.srv is large", "Run.exe")]
    [InlineData("the SITE.SRV directory; Site.srv", "")]
    [InlineData("Copy it to the following folder:\n\nC:\\Data\\Site.srv\n\nThen start Site.srv", "")]
    [InlineData("Copy it to this directory:\nC:\\Data\\Site.srv", "")]
    [InlineData("Start the following program:\nC:\\Data\\Site.srv", "Site.srv")]
    [InlineData("Copy it to the following folder:\nSite.srv", "Site.srv")]
    [InlineData("Site.srv\\ is", "Site.srv")]
    [InlineData("C:\\Data\\Site.srv", "Site.srv")]
    public void What_the_article_shows_to_be_a_folder_is_no_file(string body, string files) => Assert.Equal(files, Mentions(body));

    [Fact]
    public void The_title_comes_first_with_its_own_line()
    {
        var facts = ArticleText.Facts(ArticleText.Read("DOCUMENT:Q990001\nTITLE   :Win.ini and SYSTEM.INI\n===\nHal.dll and WIN.INI"));
        Assert.Equal([new LocatedText("Win.ini", 2), new LocatedText("SYSTEM.INI", 2), new LocatedText("Hal.dll", 4)], facts.Texts[FactKind.MentionedFiles]);
    }

    [Fact]
    public void Rows_of_a_file_table_are_no_mentions()
    {
        const string table = "The fix has these attributes:\n\nDate      Size  File name\n-------------------------\n10/02/98  1234  Hrdr.sys\n";
        Assert.Equal("", Mentions(table));
        Assert.Equal("Hrdr.sys", Mentions($"{table}\nReplace Hrdr.sys."));
    }

    private static string Mentions(string body) => string.Join('|', ArticleText.Words(ArticleText.Facts(body).Texts[FactKind.MentionedFiles]));
}
