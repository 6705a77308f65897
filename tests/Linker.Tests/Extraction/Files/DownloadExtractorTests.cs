using Linker.Extraction;
using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction.Files;

public class DownloadExtractorTests
{
    private const string Offer = "The following file is available for download from the Download Center:\n";

    [Theory]
    [InlineData(Offer + "\nHfix.exe", "Hfix.exe")]
    [InlineData(Offer + "\n  - Hfix.exe\n  - Hfixa.exe", "Hfix.exe|Hfixa.exe")]
    [InlineData(Offer + "\nx86:\nHfixi.exe\n\nAlpha:\nHfixa.exe", "Hfixi.exe|Hfixa.exe")]
    [InlineData(Offer + "\nHfix.exe  (size: 12345 bytes)  the whole fix with all of its files", "Hfix.exe")]
    [InlineData(Offer + "\nHfix.exe: the fix", "Hfix.exe")]
    [InlineData(Offer + "\n(http://a.example/)\n\nHfix.exe", "Hfix.exe")]
    [InlineData("The following files are available for download from the Microsoft\nDownload Center:\n\nHfix.exe", "Hfix.exe")]
    [InlineData("This file is available in the Software Library:\n\n~ HFIX.EXE (size: 12 bytes)", "HFIX.EXE")]
    [InlineData("The following self-extracting file is what you can download:\n\nHfix.exe", "Hfix.exe")]
    [InlineData("The fix was posted to the following Internet location:\n\nHfix.exe", "Hfix.exe")]
    [InlineData("Click the file name below to download it:\n\nHfix.exe", "Hfix.exe")]
    public void Files_below_a_sentence_that_offers_them_are_offered(string body, string files) => Assert.Equal(files, Downloads(body));

    [Theory]
    [InlineData("Download Hfix.exe now", "Hfix.exe")]
    [InlineData("DownloadDownload Hfix.exe now", "Hfix.exe")]
    [InlineData("x86: Download Hfix.exe now", "Hfix.exe")]
    [InlineData("Download Hfix.exe from the server.", "Hfix.exe")]
    [InlineData("1. Download the Hfix.exe to a folder.", "Hfix.exe")]
    [InlineData("- Download Hfix.exe to a folder.", "Hfix.exe")]
    [InlineData("First do this. Download Hfix.exe to a folder.", "Hfix.exe")]
    [InlineData("Locate and Download Hfix.exe", "Hfix.exe")]
    [InlineData("It was posted to the following Internet location as Hfix.exe", "Hfix.exe")]
    [InlineData("The fix is available from the Software Library as Hfix.exe (12 bytes) and Hfixa.exe", "Hfix.exe|Hfixa.exe")]
    [InlineData("The fix is available at our\nsite as Hfix.exe", "Hfix.exe")]
    public void A_file_that_the_sentence_itself_offers_is_offered(string body, string files) => Assert.Equal(files, Downloads(body));

    [Theory]
    [InlineData("ftp://ftp.a.example/x/Hfix.exe", "Hfix.exe")]
    [InlineData("http://download.a.example/x/Hfix.exe", "Hfix.exe")]
    [InlineData("https://ftp.a.example/hfix.ZIP", "hfix.ZIP")]
    [InlineData("http://www.a.example/Hfix.exe", "")]
    [InlineData("ftp://ftp.a.example/readme.txt", "")]
    [InlineData("ftp://ftp.a.example/", "")]
    [InlineData("http://download.a.example/*.exe", "")]
    [InlineData("http://download.a.example/a%20b.exe", "")]
    public void A_program_at_the_end_of_a_download_address_is_offered(string body, string files) => Assert.Equal(files, Downloads(body));

    [Theory]
    [InlineData("Hfix.exe")]
    [InlineData("Copy Hfix.exe from the server.")]
    [InlineData("When you download Hfix.exe, it fails.")]
    [InlineData("The Download button starts Hfix.exe when it is clicked by the user.")]
    [InlineData("A supported fix is now available from Product Support Services, but it is only Hfix.exe.")]
    [InlineData(Offer + "\nThis text says that the program that is named Hfix.exe is something else.")]
    [InlineData(Offer + "\nSTATUS\n======\nHfix.exe")]
    [InlineData(Offer + "\nThe text goes on with a sentence that has no name in it.\nHfix.exe")]
    [InlineData(Offer + "\nAdditional query words: Hfix.exe")]
    [InlineData(Offer + "\nThe file is described here.\n\nHfix.exe")]
    public void Other_files_are_not(string body) => Assert.Equal("", Downloads(body));

    [Fact]
    public void A_file_is_offered_once_and_is_a_mention_only_outside_the_offer()
    {
        var facts = ArticleText.Facts($"{Offer}\nHfix.exe\n\nDownload HFIX.EXE now\n");
        Assert.Equal([new LocatedText("Hfix.exe", ArticleText.FirstTextLine + 2)], facts.Texts[FactKind.Downloads]);
        Assert.Empty(facts.Texts[FactKind.MentionedFiles]);
        Assert.Equal(["Hfix.exe"], ArticleText.Words(ArticleText.Facts($"{Offer}\nHfix.exe\n\nRun the program that is called Hfix.exe.").Texts[FactKind.MentionedFiles]));
    }

    [Fact]
    public void A_sentence_with_very_many_words_before_the_file_ends_nothing_but_the_search() =>
        Assert.Equal("", Downloads($"posted to the following location as {new string('a', 5000)}; Hfix.exe"));

    private static string Downloads(string body) => string.Join('|', ArticleText.Words(ArticleText.Facts(body).Texts[FactKind.Downloads]));
}
