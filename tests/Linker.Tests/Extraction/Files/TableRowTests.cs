using Linker.Extraction;
using Linker.Extraction.Files;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Extraction.Files;

/// <summary>Rows as name, date, time, size, version, platform; what a row does not say is a question mark.</summary>
public class TableRowTests
{
    [Theory]
    [InlineData("Date Time Size File name Platform", "10/02/98 19:27 60,176 Hrdr.sys Intel<BR/>", "Hrdr.sys 1998-10-02 19:27 60176 ? Intel")]
    [InlineData("Date Time Size File name Platform", "10/02/98  5:28a  60,176  Hrdr.sys  (x86)", "Hrdr.sys 1998-10-02 05:28 60176 ? x86")]
    [InlineData("Date Time Size File name", "10/02/98 6:10 PM 955,200 bytes Hrdr.sys", "Hrdr.sys 1998-10-02 18:10 955200 ? ?")]
    [InlineData("Date Time Size File name", "10/02/98 6:10 P.M. 955,200 Hrdr.sys", "Hrdr.sys 1998-10-02 18:10 955200 ? ?")]
    [InlineData("Date Time Version Size File name", "10/02/98 19:27 4.0.1381 60,176 Hrdr.sys", "Hrdr.sys 1998-10-02 19:27 60176 4.0.1381 ?")]
    [InlineData("Date Time Version Size File name", "10/02/98 19:27 60,176 Hrdr.sys", "Hrdr.sys 1998-10-02 19:27 60176 ? ?")]
    [InlineData("Date Time Version Size File name", "10/02/98 19:27 4.0.1381 Hrdr.sys", "Hrdr.sys 1998-10-02 19:27 ? 4.0.1381 ?")]
    [InlineData("File name Version Date Size", "Hrdr.sys N/A 10/02/98 16,256b", "Hrdr.sys 1998-10-02 ? 16256 ? ?")]
    [InlineData("Date Time Size File name", "10/02/98 xx:xx 60,176 Hrdr.sys", "Hrdr.sys 1998-10-02 ? 60176 ? ?")]
    [InlineData("Date Time Size File name Platform", "10/02/98 19:27 60,176 Hrdr.sys Windows 98", "Hrdr.sys 1998-10-02 19:27 60176 ? Windows 98")]
    [InlineData("Date Time Size File name Platform", "10/02/98 19:27 60,176 C:\\Sys\\Hrdr.sys 32-bit", "Hrdr.sys 1998-10-02 19:27 60176 ? 32-bit")]
    [InlineData("Date Time Size File name", "10/02/98 19:27 60,176 Hrdr.sys (Alpha)", "Hrdr.sys 1998-10-02 19:27 60176 ? Alpha")]
    [InlineData("Date Time Size File name", "10/02/98 19:27 60,176 Hrdr.sys Alpha", "Hrdr.sys 1998-10-02 19:27 60176 ? ?")]
    [InlineData("Date Time Size File name", "10/02/98 19:27 60,176 Ntldr", "Ntldr 1998-10-02 19:27 60176 ? ?")]
    [InlineData("Date File name", "10/02/98 Hrdr.sys,", "Hrdr.sys 1998-10-02 ? ? ? ?")]
    [InlineData("Date Size File name", "10/02/98 12 KB Hrdr.sys", "Hrdr.sys 1998-10-02 ? ? ? ?")]
    public void Words_of_a_row_tell_themselves(string header, string line, string row) => Assert.Equal(row, Parse(header, line));

    [Theory]
    [InlineData("Date Time Size File name", "The fix has the following attributes")]
    [InlineData("Date Time Size File name", "Hrdr.sys")]
    [InlineData("Date Time Size File name", "Hrdr.sys is a driver")]
    [InlineData("Date Time Size File name", "10/02/98 19:27")]
    [InlineData("Date Time Size File name", "10/02/98 one two three four")]
    [InlineData("Date Time Size File name", "----------------")]
    [InlineData("| File name | Size |", "Hrdr.sys 60,176")]
    [InlineData("| File name | Size |", "| two words | 60,176 |")]
    [InlineData("| File name | Size |", "| | 60,176 |")]
    [InlineData("| File name | Size |", "|---|---|")]
    public void A_line_without_a_name_or_an_attribute_is_no_row(string header, string line) => Assert.Null(Parse(header, line));

    [Theory]
    [InlineData("| File name | Date | Time | Version | Size | Platform |", "| Hrdr.sys | 10/02/98 | 19:27 | 4.0 | 60.176 | (x86) |", "Hrdr.sys 1998-10-02 19:27 60176 4.0 x86")]
    [InlineData("| File name | Date | Version |", "| Hrdr.sys |  | 4.0 |", "Hrdr.sys ? ? ? 4.0 ?")]
    [InlineData("| File name | Date/Time |", "| Hrdr.sys | 10/02/98 9:32:30pm |", "Hrdr.sys 1998-10-02 21:32 ? ? ?")]
    [InlineData("| File name | Date/Time |", "| Hrdr.sys | 10/02/98 |", "Hrdr.sys ? ? ? ? ?")]
    [InlineData("| File name | Version |", "| 4.0 | Hrdr.sys |", "Hrdr.sys ? ? ? 4.0 ?")]
    [InlineData("| File name | Size |", "| C:\\Sys\\Hrdr.sys | N/A |", "Hrdr.sys ? ? ? ? ?")]
    [InlineData("| File name | Size |", "| Ntldr | 1 |", "Ntldr ? ? 1 ? ?")]
    [InlineData("| File name | Size |", "| Hrdr.sys | 1 | 2 | 3 |", "Hrdr.sys ? ? 1 ? ?")]
    [InlineData("| Platform | File name | Size | Language |", "| x86 | Hrdr.sys | 1 | German |", "Hrdr.sys ? ? 1 ? x86")]
    [InlineData("| Folder | File name | Size |", "| System32 | Hrdr.sys | 1 |", "Hrdr.sys ? ? 1 ? ?")]
    public void Cells_of_a_boxed_row_are_those_of_the_header(string header, string line, string row) =>
        Assert.Equal(row, Parse(header, line));

    [Theory]
    [InlineData("VREDIR.VXD  version 4.00.953  dated 9/13/95  140,367 bytes", "VREDIR.VXD 1995-09-13 ? 140367 4.00.953 ?")]
    [InlineData("- Vredir.vxd, version: 4.00.953 (dated 9/13/95) and 140,367 bytes", "Vredir.vxd 1995-09-13 ? 140367 4.00.953 ?")]
    [InlineData("Vredir.vxd version 4.00.953 dated 9/13/95", "Vredir.vxd 1995-09-13 ? ? 4.00.953 ?")]
    [InlineData("Vredir.vxd version 4.00.953", null)]
    [InlineData("Vredir version 4.00.953 dated 9/13/95", null)]
    [InlineData("The version of Vredir.vxd is dated 9/13/95", null)]
    [InlineData("See version/date of Vredir.vxd", null)]
    public void A_sentence_may_be_a_row(string line, string? row) =>
        Assert.Equal(row, Printed(TableRow.ParseSentence(line, 1, new StringPool())));

    [Theory]
    [InlineData("| Hrdr.sys | 10/02/98 | 60,176 | x86 |", "Hrdr.sys 1998-10-02 ? 60176 ? x86")]
    [InlineData("| Hrdr.sys | 4.0.1 |", "Hrdr.sys ? ? ? 4.0.1 ?")]
    [InlineData("| Name | 10/02/98 |", null)]
    [InlineData("| Hrdr.sys | a driver |", null)]
    public void A_boxed_row_without_a_header_begins_with_a_name(string line, string? row) =>
        Assert.Equal(row, Printed(TableRow.ParseUnlabelled(line, 1, new StringPool())));

    private static string? Parse(string header, string line) =>
        Printed(TableRow.Parse(line, TableHeader.Parse(header)!, 1, new StringPool()));

    private static string? Printed(FileRow? row) => row is null
        ? null
        : $"{row.Name} {row.Date?.ToString("yyyy-MM-dd", null) ?? "?"} {row.Time?.ToString("HH:mm", null) ?? "?"} "
            + $"{row.Size?.ToString(provider: null) ?? "?"} {row.Version ?? "?"} {row.Platform ?? "?"}";
}
