using Linker.Extraction.Files;
using Xunit;

namespace Linker.Tests.Extraction.Files;

public class TableWordsTests
{
    [Theory]
    [InlineData("Hrdr.sys 1/2/99 4.0", true)]
    [InlineData("Hrdr.sys 4.0", true)]
    [InlineData("Hrdr.sys 12:00", false)]
    [InlineData("Hrdr.sys Intel", false)]
    [InlineData("", false)]
    public void A_date_a_size_or_a_version_is_an_attribute_and_a_time_is_none(string line, bool hasAttribute) =>
        Assert.Equal(hasAttribute, Words("Date Time Version File name", line).HasAttribute);

    [Fact]
    public void Only_the_first_of_a_kind_counts()
    {
        var words = Words("Date Time Size File name", "1/2/99 12:00 13:00 Hrdr.sys 1,000 2,000");
        Assert.Equal((new DateOnly(1999, 1, 2), new TimeOnly(12, 0), "Hrdr.sys", 1000L), (words.Date, words.Time, words.Name, words.Size));
    }

    [Theory]
    [InlineData("Version Size File name", "Hrdr.sys 4.0 1,000", "4.0", 1000L)]
    [InlineData("Size Version File name", "Hrdr.sys 1,000 4.0", "4.0", 1000L)]
    [InlineData("Version Size File name", "Hrdr.sys N/A 1000", null, 1000L)]
    [InlineData("Version Size File name", "Hrdr.sys 1000", null, 1000L)]
    [InlineData("Version Size File name", "Hrdr.sys 4.0", "4.0", null)]
    [InlineData("Date File name", "Hrdr.sys 4.0", null, null)]
    [InlineData("Version Size File name", "Hrdr.sys 4.0 Windows 98", "4.0", null)]
    public void Numbers_go_to_their_columns_by_order_or_by_form(string header, string line, string? version, long? size)
    {
        var words = Words(header, line);
        Assert.Equal((version, size), (words.Version, words.Size));
    }

    [Theory]
    [InlineData("Date File name Platform", "1/2/99 Hrdr.sys Windows NT 4", "Windows NT 4")]
    [InlineData("Date File name Platform", "1/2/99 Hrdr.sys", null)]
    [InlineData("Date File name Platform", "1/2/99 Hrdr.sys N/A", null)]
    [InlineData("Date File name", "1/2/99 Hrdr.sys (x86)", "x86")]
    [InlineData("Date File name", "1/2/99 Hrdr.sys for x86", null)]
    public void What_is_nothing_else_is_the_platform_where_there_is_such_a_column(string header, string line, string? platform) =>
        Assert.Equal(platform, Words(header, line).Platform);

    [Theory]
    [InlineData("1/2/99 Ntldr", "Ntldr")]
    [InlineData("1/2/99 Ntldr Intel", "Ntldr")]
    [InlineData("1/2/99 of Intel", null)]
    [InlineData("1/2/99 one two three", null)]
    [InlineData("4.0 Ntldr", null)]
    public void In_a_row_with_a_date_the_first_word_may_be_a_name_without_extension(string line, string? name) =>
        Assert.Equal(name, Words("Date Version File name Platform", line).Name);

    private static TableWords Words(string header, string line) => new(line, TableHeader.Parse(header)!);
}
