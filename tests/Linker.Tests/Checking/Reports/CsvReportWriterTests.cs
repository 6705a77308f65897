using Linker.Checking.Reports;
using Xunit;

namespace Linker.Tests.Checking.Reports;

public class CsvReportWriterTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("\u001B[0m\0", "␛[0m␀")]
    [InlineData("", "")]
    public void A_text_becomes_a_field(string text, string field)
    {
        var csv = new CsvReportWriter().Text(ReportOutput.Of(text));
        Assert.Contains($",Q100001,Q100002,{field},Q100003,{field},1.00,true,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_end_in_CRLF_and_there_is_always_a_header()
    {
        var csv = new CsvReportWriter().Text(ReportOutput.Empty);
        Assert.StartsWith("code,name,severity,path,line,column,length,", csv, StringComparison.Ordinal);
        Assert.Equal(csv.Length - 2, csv.IndexOf("\r\n", StringComparison.Ordinal));
    }
}
