using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction.Files;

public class FileTableExtractorTests
{
    private const string Introduction = "The English version of this fix should have the following file attributes or\nlater:\n\n";
    private const string Header = "   Date        Time   Size    File name     Platform\n   -------------------------------------------------\n";

    [Theory]
    [InlineData(Introduction + Header + "   10/02/98    19:27  60,176  Hrdr.sys      Intel<BR/>\n   10/02/98    19:31  94,720  Hal.sys      Alpha<BR/>", "Hrdr.sys Hal.sys")]
    [InlineData(Introduction + Header + "   10/02/98 19:27 60,176 Hrdr.sys x86\n\n   10/02/98 19:27 60,176 Hal.sys x86", "Hrdr.sys Hal.sys")]
    [InlineData(Introduction + Header + "   10/02/98 19:27 60,176 Hrdr.sys x86\n   -----------\n   10/02/98 19:27 60,176 Hal.sys x86", "Hrdr.sys Hal.sys")]
    [InlineData(Introduction + Header + "   English\n   10/02/98 19:27 60,176 Hrdr.sys x86\n   German\n   10/02/98 19:27 60,176 Hal.sys x86", "Hrdr.sys Hal.sys")]
    [InlineData(Introduction + Header + "   10/02/98 19:27 60,176 Hrdr.sys x86\n\n\n   10/02/98 19:27 60,176 Hal.sys x86", "Hrdr.sys")]
    [InlineData(Introduction + Header + "   10/02/98 19:27 60,176 Hrdr.sys x86\nText that ends the table\n   10/02/98 19:27 60,176 Hal.sys x86", "Hrdr.sys")]
    [InlineData(Introduction + Header + "   10/02/98 19:27 60,176 Hrdr.sys x86\nNOTE: text\n\nMore text of any kind in here.\n\n" + Header + "   10/02/98 19:27 60,176 Hal.sys x86", "Hrdr.sys Hal.sys")]
    [InlineData(Introduction + "+----------+------+\n| Filename | Date |\n+----------+------+\n| Hrdr.sys | 10/02/98 |\n+----------+------+\n| Hal.sys | |\n", "Hrdr.sys Hal.sys")]
    [InlineData(Introduction + "| Hrdr.sys | 10/02/98 |\n| Hal.sys | 10/02/98 |", "Hrdr.sys Hal.sys")]
    [InlineData("These files were updated:\n\nVREDIR.VXD  version 4.00.953  dated 9/13/95  140,367 bytes\nVNET.VXD version 4.00.953 dated 9/13/95", "VREDIR.VXD VNET.VXD")]
    [InlineData("The files below are newer:\n\n" + Header + "   10/02/98 19:27 60,176 Hrdr.sys x86", "Hrdr.sys")]
    [InlineData(Introduction + "10/02/98 19:27 60,176 Hrdr.sys x86\n10/02/98 19:28 60,176 Hal.sys x86", "Hrdr.sys Hal.sys")]
    [InlineData("The fix should have the following time stamp:\n\n   Hrdr.exe   9/4/97  4:34p   72,854 bytes (version 3.5.32)", "Hrdr.exe")]
    public void Rows_of_a_fixs_table_are_updated_files(string body, string names) => Assert.Equal(names, Names(body));

    [Theory]
    [InlineData("Here are some files:\n\n" + Header + "   10/02/98 19:27 60,176 Hrdr.sys x86")]
    [InlineData("The fix expands to these files:\n\n" + Header + "   10/02/98 19:27 60,176 Hrdr.sys x86")]
    [InlineData("The fix is self-extracting and contains the following:\n\n" + Header + "   10/02/98 19:27 60,176 Hrdr.sys x86")]
    [InlineData("This is the fix.\n\nSection\n=======\n\n" + Header + "   10/02/98 19:27 60,176 Hrdr.sys x86")]
    [InlineData("This is the fix.\n1\n2\n3\n4\n5\n6\n7\n8\n\n" + Header + "   10/02/98 19:27 60,176 Hrdr.sys x86")]
    [InlineData(Introduction + Header + "STATUS\n======\n10/02/98 19:27 60,176 Hrdr.sys x86")]
    [InlineData("Some files:\n\n| Hrdr.sys | 10/02/98 |")]
    [InlineData("Some files:\n\nVREDIR.VXD  version 4.00.953  dated 9/13/95")]
    public void Rows_of_other_lists_are_not(string body) => Assert.Equal("", Names(body));

    [Fact]
    public void A_later_table_of_a_section_needs_no_introduction_of_its_own_but_one_of_another_section_does()
    {
        const string row = "   10/02/98 19:27 60,176 Hrdr.sys x86\n";
        const string far = "\n\n1\n2\n3\n4\n5\n6\n7\n8\n9\n\n";
        Assert.Equal("Hrdr.sys Hrdr.sys", Names($"{Introduction}{Header}{row}{far}{Header}{row}"));
        Assert.Equal("Hrdr.sys", Names($"{Introduction}{Header}{row}{far}MORE\n====\n\n{Header}{row}"));
    }

    [Fact]
    public void A_row_has_all_that_its_line_says()
    {
        var row = Assert.Single(ArticleText.Facts($"{Introduction}{Header}   10/02/98    5:28p  60,176  Hrdr.sys      (Alpha)").UpdatedFiles);
        Assert.Equal(("Hrdr.sys", new DateOnly(1998, 10, 2), new TimeOnly(17, 28), 60176L), (row.Name, row.Date, row.Time, row.Size));
        Assert.Equal((null, "Alpha", ArticleText.FirstTextLine + 5), (row.Version, row.Platform, row.Line));
    }

    [Fact]
    public void A_pipe_table_of_native_markdown_is_a_table()
    {
        var facts = ArticleText.MarkdownFacts(
            "The fix has these attributes:\n\n| File name | Version | Date |\n|---|---|---:|\n| `Hrdr.sys` | 4.2 | 2002-03-14 |\n| `Hal.sys` | | 2002-03-14 |\n");
        Assert.Equal([("Hrdr.sys", "4.2", 9), ("Hal.sys", null, 10)], facts.UpdatedFiles.Select(row => (row.Name, row.Version, row.Line)));
        Assert.Empty(facts.Texts[FactKind.MentionedFiles]);
    }

    private static string Names(string body) => string.Join(' ', ArticleText.Facts(body).UpdatedFiles.Select(row => row.Name));
}
