using System.Xml.Linq;
using Linker.Checking.Reports;
using Linker.Tests.Exporting;
using Xunit;

namespace Linker.Tests.Checking.Reports;

public class JUnitReportWriterTests
{
    private readonly JUnitReportWriter _writer = new();

    [Fact]
    public void What_XML_can_hold_survives_a_parse()
    {
        const string Text = "\"quotes\" 'and' <b>&amp;</b> ]]> tab\tline\nCRLF\r\nCR\r \u0085 \u2028 \u007F \U0001F600";
        var xml = XDocument.Parse(_writer.Text(ReportOutput.Of(Text)), LoadOptions.PreserveWhitespace);
        var failure = xml.Descendants("failure").Single();
        Assert.Equal("M" + Text, failure.Attribute("message")!.Value);
        Assert.Equal($"kb/Q100001.md:3:5: M{Text}\ncited as \"{Text}\"\nmeant Q100003 \"{Text}\"", failure.Value);
    }

    [Fact]
    public void What_XML_cannot_hold_is_replaced_by_what_can_be_read()
    {
        var xml = XDocument.Parse(_writer.Text(ReportOutput.Of("\0\u001B[0m\uFFFE\uD800")));
        Assert.Equal("M␀␛[0m\uFFFD\uFFFD", xml.Descendants("failure").Single().Attribute("message")!.Value);
    }

    [Fact]
    public void Every_text_gives_XML() => Nasty.ForEvery(text => XDocument.Parse(_writer.Text(ReportOutput.Of(text, text))));

    [Fact]
    public void Counts_are_those_of_the_test_cases()
    {
        var root = XDocument.Parse(_writer.Text(SampleReport.Report)).Root!;
        foreach (var element in root.DescendantsAndSelf().Where(one => one.Name.LocalName.StartsWith("testsuite", StringComparison.Ordinal)))
        {
            Assert.Equal(element.Descendants("testcase").Count(), (int)element.Attribute("tests")!);
            Assert.Equal(element.Descendants("failure").Count(), (int)element.Attribute("failures")!);
            Assert.Equal(element.Descendants("skipped").Count(), (int)element.Attribute("skipped")!);
        }
    }

    [Fact]
    public void Without_findings_one_test_has_passed()
    {
        var root = XDocument.Parse(_writer.Text(ReportOutput.Empty)).Root!;
        Assert.Equal("2 articles without findings", root.Descendants("testcase").Single().Attribute("name")!.Value);
        Assert.Equal(("1", "0"), (root.Attribute("tests")!.Value, root.Attribute("failures")!.Value));
        Assert.Empty(root.Descendants("testcase").Elements());
    }
}
