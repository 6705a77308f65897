using System.Globalization;
using Linker.Checking.Reports;
using Linker.Tests.Exporting;
using Xunit;

namespace Linker.Tests.Checking.Reports;

public class ReportWritersTests
{
    [Fact]
    public void The_formats_are_those_that_are_promised()
    {
        string[] formats = ["text", "json", "sarif", "junit", "github", "markdown", "csv"];
        Assert.Equal(formats, ReportWriters.All.Select(writer => writer.Format));
        Assert.Equal(ReportWriters.All.Count, ReportWriters.All.Select(writer => writer.FileName).Distinct().Count());
    }

    [Fact]
    public void A_format_is_found_whatever_the_case()
    {
        Assert.True(ReportWriters.TryFind("SARIF", out var writer));
        Assert.Equal("sarif", writer.Format);
        Assert.False(ReportWriters.TryFind("xml", out _));
    }

    [Fact]
    public void No_text_breaks_a_writer_or_reaches_the_terminal_as_a_control_character() => Nasty.ForEvery(text =>
    {
        foreach (var writer in ReportWriters.All)
        {
            var written = writer.Text(ReportOutput.Of(text, "kb/" + text));
            Assert.DoesNotContain(written, one => char.IsControl(one) && one is not ('\n' or '\r' or '\t'));
        }
    });

    [Fact]
    public void The_stream_stays_open_and_a_report_without_findings_is_written()
    {
        foreach (var writer in ReportWriters.All)
        {
            using var memory = new MemoryStream();
            writer.Write(ReportOutput.Empty, memory);
            Assert.True(memory.CanWrite);
            Assert.False(memory.ToArray() is [0xEF, 0xBB, 0xBF, ..]);
        }
    }

    [Fact]
    public void The_culture_does_not_change_a_byte()
    {
        var expected = ReportWriters.All.Select(writer => writer.Text(SampleReport.Report)).ToArray();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (strange.NumberFormat.NumberDecimalSeparator, strange.NumberFormat.NegativeSign) = (",", "~");
            CultureInfo.CurrentCulture = strange;
            Assert.Equal(expected, ReportWriters.All.Select(writer => writer.Text(SampleReport.Report)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
