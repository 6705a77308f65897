using Linker.Checking;
using Linker.Checking.Findings;
using Linker.Checking.Reports;
using Xunit;

namespace Linker.Tests.Checking.Reports;

public class TextReportWriterTests
{
    private readonly TextReportWriter _writer = new();

    [Fact]
    public void Without_findings_it_says_what_was_checked() =>
        Assert.Equal("No findings; 2 articles and 1 reference checked\n", _writer.Text(ReportOutput.Empty));

    [Fact]
    public void Colours_change_nothing_but_colours()
    {
        var colored = _writer.Text(SampleReport.Report with { UseColor = true });
        Assert.Contains("\u001B[1;31merror\u001B[0m", colored, StringComparison.Ordinal);
        var plain = System.Text.RegularExpressions.Regex.Replace(colored, "\u001B\\[[0-9;]*m", "");
        Assert.Equal(_writer.Text(SampleReport.Report), plain);
    }

    [Fact]
    public void The_ten_most_wanted_articles_are_listed()
    {
        var wanted = Enumerable.Range(0, 12).Select(i => new WantedArticle($"Q1000{i:00}", null, 20 - i)).ToArray();
        var text = _writer.Text(new CheckReport(new CheckResult([], wanted, 1, 1)));
        Assert.Contains("  Q100009  11\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Q100010", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_named_once()
    {
        Finding[] findings = [SomeRules.Finding(SomeRules.Missing), SomeRules.Finding(SomeRules.Drift, line: 4), SomeRules.Finding(SomeRules.Missing, "Q100002")];
        var text = _writer.Text(new CheckReport(new CheckResult(findings, [], 2, 3)));
        Assert.Equal(2, text.Split("kb/Q100001.md").Length);
        Assert.EndsWith("3 findings (2 errors, 1 info) in 2 files; 2 articles and 3 references checked\n", text, StringComparison.Ordinal);
    }
}
