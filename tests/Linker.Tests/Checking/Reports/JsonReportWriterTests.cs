using System.Text.Json;
using Linker.Checking.Reports;
using Linker.Tests.Exporting;
using Xunit;

namespace Linker.Tests.Checking.Reports;

public class JsonReportWriterTests
{
    private readonly JsonReportWriter _writer = new();

    [Fact]
    public void What_is_written_is_valid()
    {
        Assert.True(IsValid(_writer.Text(SampleReport.Report)));
        Assert.True(IsValid(_writer.Text(ReportOutput.Empty)));
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":2")]
    [InlineData("\"code\":\"LNK002\"", "\"code\":\"LNK2\"")]
    [InlineData("\"severity\":\"warning\"", "\"severity\":\"off\"")]
    [InlineData("\"line\":2", "\"line\":0")]
    [InlineData("\"certain\":true", "\"certain\":\"yes\"")]
    [InlineData("\"score\":0.50", "\"score\":1.5")]
    [InlineData("\"known\":1", "\"old\":1")]
    public void What_is_not_written_is_not_valid(string written, string wrong)
    {
        var json = _writer.Text(SampleReport.Report);
        Assert.Contains(written, json, StringComparison.Ordinal);
        Assert.False(IsValid(json.Replace(written, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_finding_stands_on_a_line_of_its_own_with_its_text_intact() => Nasty.ForEvery(text =>
    {
        var line = _writer.Text(ReportOutput.Of(text)).Split('\n').Single(one => one.StartsWith("{\"code\":", StringComparison.Ordinal));
        using var finding = JsonDocument.Parse(line);
        var expected = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Equal(expected, finding.RootElement.GetProperty("citedTitle").GetString());
    });

    private static bool IsValid(string json)
    {
        using var schema = SchemaCheck.Open("check.schema.json");
        using var report = JsonDocument.Parse(json);
        return new SchemaCheck(schema.RootElement).IsValid(report.RootElement);
    }
}
