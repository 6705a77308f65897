using Linker.Checking;
using Linker.Checking.Findings;
using Linker.Checking.Reports;
using Linker.Tests.Exporting;
using Xunit;

namespace Linker.Tests.Checking.Reports;

public class GitHubReportWriterTests
{
    [Fact]
    public void Properties_and_messages_have_their_own_escapes()
    {
        var finding = SomeRules.Finding(SomeRules.BadUrl, path: "./a,b:c%d.md") with { Message = "50%: a,b\r\nc" };
        Assert.Equal(
            "::warning file=a%2Cb%3Ac%25d.md,line=3,col=5,endColumn=12,title=LNK012 bad-url::50%25: a,b%0D%0Ac\n", Write(finding));
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var finding = SomeRules.Finding(SomeRules.Drift, line: 0, column: 0);
        Assert.Equal("::notice file=kb/Q100001.md,title=LNK003 title-drift::something is wrong\n", Write(finding));
    }

    [Fact]
    public void No_text_makes_a_second_command() => Nasty.ForEvery(text =>
    {
        var written = new GitHubReportWriter().Text(ReportOutput.Of(text + "\n::error::x", text + "\r\n::error::x"));
        Assert.StartsWith("::error file=", written, StringComparison.Ordinal);
        Assert.Equal(written.Length - 1, written.IndexOfAny(['\r', '\n']));
    });

    private static string Write(Finding finding) => new GitHubReportWriter().Text(new CheckReport(new CheckResult([finding], [], 1, 1)));
}
