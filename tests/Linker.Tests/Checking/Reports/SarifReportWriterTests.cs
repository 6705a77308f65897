using System.Text.Json;
using Linker.Checking;
using Linker.Checking.Findings;
using Linker.Checking.Reports;
using Linker.Tests.Exporting;
using Xunit;

namespace Linker.Tests.Checking.Reports;

public class SarifReportWriterTests
{
    private readonly SarifReportWriter _writer = new();

    [Fact]
    public void Text_survives_a_parse()
    {
        const string Text = "\"quotes\" <b>&amp;</b> ]]> tab\tline\r\n \u001B[31m \0 \u0085 \u2028 \\ \U0001F600 {% raw %} [a](b)";
        var result = Result(ReportOutput.Of(Text));
        var properties = result.GetProperty("properties");
        Assert.Equal("M" + Text, properties.GetProperty("message").GetString());
        Assert.Equal(Text, properties.GetProperty("citedTitle").GetString());
        var shown = "M" + Text.Replace("{% raw %}", "{{% raw %}}", StringComparison.Ordinal)
            .Replace("[a](b)", "\\[a](b)", StringComparison.Ordinal);
        Assert.Equal(shown, result.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void A_message_without_escapes_stands_once() =>
        Assert.False(Result(ReportOutput.Of("plain [31m]")).GetProperty("properties").TryGetProperty("message", out _));

    [Fact]
    public void Every_text_gives_JSON() => Nasty.ForEvery(text => Result(ReportOutput.Of(text, text + "x")));

    [Fact]
    public void A_rule_index_leads_to_the_rule()
    {
        var run = Run(SampleReport.Report);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        }
    }

    [Fact]
    public void A_fix_replaces_only_the_digits()
    {
        var finding = SomeRules.Finding(SomeRules.Wrong, target: "Q191914", line: 7, column: 10) with
        {
            Length = "KB191914".Length,
            Suggestion = new Suggestion("Q91014", "T", 1, IsCertain: true),
        };
        var fix = Result(Report(finding)).GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        var region = fix.GetProperty("deletedRegion");
        Assert.Equal(7, region.GetProperty("startLine").GetInt32());
        Assert.Equal(12, region.GetProperty("startColumn").GetInt32());
        Assert.Equal(18, region.GetProperty("endColumn").GetInt32());
        Assert.Equal("91014", fix.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void What_is_not_certain_or_has_no_place_has_no_fix()
    {
        var finding = SomeRules.Finding(SomeRules.Wrong, target: "Q191914");
        Assert.False(HasFix(finding with { Suggestion = new Suggestion("Q191014", "T", 1, IsCertain: false) }));
        Assert.False(HasFix(finding with { Suggestion = new Suggestion("Q191014", "T", 1, IsCertain: true), Column = 0 }));
        Assert.False(HasFix(finding with { Suggestion = new Suggestion("Q191014", "T", 1, IsCertain: true), Target = null }));
    }

    [Theory]
    [InlineData("./kb/a b.md", "kb/a%20b.md")]
    [InlineData("kb/é#?%:.md", "kb/%C3%A9%23%3F%25%3A.md")]
    [InlineData("/home/a b/c.md", "file:///home/a%20b/c.md")]
    [InlineData("C:/kb/a b.md", "file:///C:/kb/a%20b.md")]
    [InlineData("../kb/a.md", "../kb/a.md")]
    public void A_path_becomes_a_URI(string path, string uri) => Assert.Equal(uri, SarifUri.FromPath(path));

    // Attributes cannot hold half a surrogate pair.
    [Fact]
    public void Half_a_surrogate_pair_in_a_path_is_replaced() => Assert.Equal("a%EF%BF%BD", SarifUri.FromPath("a\uD800"));

    private bool HasFix(Finding finding) => Result(Report(finding)).TryGetProperty("fixes", out _);

    private static CheckReport Report(Finding finding) => new(new CheckResult([finding], [], 1, 1));

    private JsonElement Result(CheckReport report) => Run(report).GetProperty("results")[0];

    private JsonElement Run(CheckReport report)
    {
        using var json = JsonDocument.Parse(_writer.Bytes(report));
        return json.RootElement.GetProperty("runs")[0].Clone();
    }
}
