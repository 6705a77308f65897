using Linker.Extraction.Files;
using Xunit;

namespace Linker.Tests.Extraction.Files;

public class TableCellsTests
{
    [Theory]
    [InlineData("9/24/99", "1999-09-24")]
    [InlineData("09/24/1999", "1999-09-24")]
    [InlineData("02-08-2000", "2000-02-08")]
    [InlineData("1/2/80", "1980-01-02")]
    [InlineData("1/2/79", "2079-01-02")]
    [InlineData("1/2/00", "2000-01-02")]
    [InlineData("24/9/99", "1999-09-24")]
    [InlineData("24.09.1999", "1999-09-24")]
    [InlineData("04-APR-2000", "2000-04-04")]
    [InlineData("4-Apr-00", "2000-04-04")]
    [InlineData("Jan-30-2001", "2001-01-30")]
    [InlineData("January/30/01", "2001-01-30")]
    [InlineData("2001-01-30", "2001-01-30")]
    [InlineData("2001/1/30", "2001-01-30")]
    [InlineData("99-01-30", "1999-01-30")]
    [InlineData("2/29/2000", "2000-02-29")]
    public void A_date_is_read(string text, string iso) => Assert.Equal(iso, TableCells.Date(text)?.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("")]
    [InlineData("N/A")]
    [InlineData("2/30/2000")]
    [InlineData("13/13/2000")]
    [InlineData("4.0.218")]
    [InlineData("1/2")]
    [InlineData("1/2/3/4")]
    [InlineData("a/b/c")]
    [InlineData("1/2/20011")]
    [InlineData("1/2/")]
    [InlineData("0/1/2000")]
    [InlineData("\u0661/\u0662/\u0660\u0661")]
    public void What_is_no_date_is_none(string text) => Assert.Null(TableCells.Date(text));

    [Theory]
    [InlineData("15:55", "15:55")]
    [InlineData("5:28a", "05:28")]
    [InlineData("5:28p", "17:28")]
    [InlineData("9:32:30pm", "21:32")]
    [InlineData("6:10 PM", "18:10")]
    [InlineData("6:10 p.m.", "18:10")]
    [InlineData("12:00a", "00:00")]
    [InlineData("12:00p", "12:00")]
    [InlineData("0:00", "00:00")]
    [InlineData("23:59:59", "23:59")]
    public void A_time_is_read(string text, string time) => Assert.Equal(time, TableCells.Time(text)?.ToString("HH:mm", null));

    [Theory]
    [InlineData("")]
    [InlineData("xx:xx")]
    [InlineData("24:00")]
    [InlineData("12:60")]
    [InlineData("12")]
    [InlineData("1:2")]
    [InlineData("15:55 UTC")]
    [InlineData("1\u0663:45")]
    [InlineData("\u0661\u0662:\u0663\u0664")]
    public void What_is_no_time_is_none(string text) => Assert.Null(TableCells.Time(text));

    [Theory]
    [InlineData("60176", 60176)]
    [InlineData("60,176", 60176)]
    [InlineData("60.176", 60176)]
    [InlineData("1,060,176", 1060176)]
    [InlineData("60, 176", 60176)]
    [InlineData("16256b", 16256)]
    [InlineData("16,256b", 16256)]
    [InlineData("955,200 bytes", 955200)]
    [InlineData("1 byte", 1)]
    [InlineData("0", 0)]
    public void A_size_is_a_count_of_bytes(string text, long size) => Assert.Equal(size, TableCells.Size(text));

    [Theory]
    [InlineData("")]
    [InlineData("12 KB")]
    [InlineData("1.5")]
    [InlineData("4.0.1381")]
    [InlineData("60,17")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("\u0661\u0662")]
    public void What_counts_no_bytes_is_none(string text) => Assert.Null(TableCells.Size(text));

    [Theory]
    [InlineData("Intel<BR/>", "Intel")]
    [InlineData("(x86)", "x86")]
    [InlineData(" ( x86 ) ", "x86")]
    [InlineData("<b>Intel</b>", "Intel")]
    [InlineData("(a) (b)", "(a) (b)")]
    [InlineData("a < b", "a < b")]
    [InlineData("", null)]
    [InlineData("  ", null)]
    [InlineData("()", null)]
    [InlineData("N/A", null)]
    [InlineData("n/a", null)]
    [InlineData("None", null)]
    [InlineData("-", null)]
    [InlineData("--", null)]
    [InlineData("n.a.", null)]
    public void Text_has_no_tags_or_parentheses_around_it(string cell, string? text) => Assert.Equal(text, TableCells.Text(cell));

    [Theory]
    [InlineData("a<BR>b", "a b")]
    [InlineData("a", "a")]
    [InlineData("1<2>3", "1<2>3")]
    [InlineData("a | b", "a   b")]
    [InlineData("July 11, 2001  02:42p", "July-11-2001  02:42p")]
    [InlineData("72,854 bytes (version 3.5.32)", "72,854 bytes  3.5.32 ")]
    public void Tags_and_bars_become_blanks_and_dates_in_words_one_word(string row, string plain) =>
        Assert.Equal(plain, TableCells.Plain(row));

    [Theory]
    [InlineData("Hrdr.sys", true)]
    [InlineData("Yb896a.ybk", true)]
    [InlineData("file.x1", true)]
    [InlineData("4.0.1381", false)]
    [InlineData("Ntldr", false)]
    [InlineData("a.b.c", false)]
    [InlineData("file.longer", false)]
    public void In_a_table_any_extension_makes_a_name(string word, bool isName) => Assert.Equal(isName, TableCells.IsName(word));
}
