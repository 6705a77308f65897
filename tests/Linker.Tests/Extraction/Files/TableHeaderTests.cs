using Linker.Extraction.Files;
using Xunit;

namespace Linker.Tests.Extraction.Files;

public class TableHeaderTests
{
    [Theory]
    [InlineData("Date        Time   Size    File name     Platform", "Date Time Size Name Platform")]
    [InlineData("  File name   Version   Date   Size", "Name Version Date Size")]
    [InlineData("Date Time Size File name", "Date Time Size Name")]
    [InlineData("File name\tSize", "Name Size")]
    [InlineData("Date/Time   Filename", "DateAndTime Name")]
    [InlineData("Date and Time   Filename", "DateAndTime Name")]
    [InlineData("FILENAME   SIZE (BYTES)   VERSION #", "Name Size Version")]
    [InlineData("Name   Modified   Language", "Name Date Platform")]
    [InlineData("File name   Size   Something", "Name Size Other")]
    [InlineData("File name   Destination folder   Date", "Name Other Date")]
    [InlineData("File    Date    Locale", "Name Date Platform")]
    public void Columns_are_in_the_order_of_the_header(string line, string columns)
    {
        var header = TableHeader.Parse(line)!;
        Assert.Equal(columns, string.Join(' ', header.Columns));
        Assert.False(header.IsBoxed);
    }

    [Theory]
    [InlineData("| File name | Date | Version |", "Name Date Version")]
    [InlineData("File name | Size", "Name Size")]
    [InlineData("| `x` | File name | Size |", "Other Name Size")]
    public void Cells_may_stand_in_boxes(string line, string columns)
    {
        var header = TableHeader.Parse(line)!;
        Assert.Equal(columns, string.Join(' ', header.Columns));
        Assert.True(header.IsBoxed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Filename")]
    [InlineData("Date   Time   Size")]
    [InlineData("File name   Platform")]
    [InlineData("File name   Name   Size")]
    [InlineData("Item ID   File name   Size")]
    [InlineData("File name   Size   Disk")]
    [InlineData("File name   Contents   Size")]
    [InlineData("Please name the file and its size.")]
    [InlineData("User name   Date")]
    [InlineData("Table name   Size")]
    [InlineData("File name                                                                                                             Size")]
    public void A_line_that_heads_no_file_attributes_is_no_header(string line) => Assert.Null(TableHeader.Parse(line));

    [Fact]
    public void A_header_knows_its_columns()
    {
        var header = TableHeader.Parse("File name  Size")!;
        Assert.True(header.Has(TableColumn.Size));
        Assert.False(header.Has(TableColumn.Version));
    }

    [Fact]
    public void Cells_are_trimmed() => Assert.Equal(["a", "", "b"], TableHeader.BoxedCells(" | a |  | b | "));
}
