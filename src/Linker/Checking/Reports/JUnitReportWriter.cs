using System.Globalization;
using System.Text;
using System.Xml;
using Linker.Checking.Findings;

namespace Linker.Checking.Reports;

/// <summary>
/// The report as JUnit's XML, of which there is no standard: what Jenkins (<c>jenkins-junit.xsd</c>) accepts, with
/// <c>file</c> and <c>line</c> as GitLab reads them.
/// </summary>
/// <remarks>
/// A test suite a file and a test case a finding, as other linters write it: servers group by suite, and each finding
/// can be opened. Errors and warnings are failures, information is a skipped test. Where nothing was found, one test
/// case has passed, because servers take a report without any for a broken build.
/// </remarks>
public sealed class JUnitReportWriter : IReportWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        // As character references, so that parsers give line ends and tabs back as they were.
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    /// <inheritdoc/>
    public string Format => "junit";

    /// <inheritdoc/>
    public string FileName => "check.xml";

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttribute("name", "linker check");
            WriteCounts(xml, report.Findings);
            foreach (var file in report.Findings.GroupBy(static finding => finding.Path, StringComparer.Ordinal))
                WriteSuite(xml, file.Key, [.. file]);
            if (report.Findings.Count == 0) WritePassed(xml, report.Result);
            xml.WriteEndElement();
        }

        output.Write("\n"u8);
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<Finding> findings)
    {
        var skipped = findings.Count(static finding => finding.Severity < Severity.Warning);
        Attribute(xml, "tests", Math.Max(1, findings.Count));
        Attribute(xml, "failures", findings.Count - skipped);
        Attribute(xml, "errors", 0);
        Attribute(xml, "skipped", skipped);
    }

    private static void WriteSuite(XmlWriter xml, string path, List<Finding> findings)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttribute("name", path);
        WriteCounts(xml, findings);
        foreach (var finding in findings) WriteCase(xml, finding);
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, Finding finding)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttribute("name", $"{finding.Rule.Code} {finding.Rule.Name} at {Place(finding)}");
        xml.WriteAttribute("classname", finding.Path);
        xml.WriteAttribute("file", finding.Path);
        if (finding.Line > 0) Attribute(xml, "line", finding.Line);
        xml.WriteStartElement(finding.Severity < Severity.Warning ? "skipped" : "failure");
        xml.WriteAttribute("message", finding.Message);
        if (finding.Severity >= Severity.Warning) xml.WriteAttribute("type", finding.Severity.Name());
        xml.WriteText(Details(finding));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WritePassed(XmlWriter xml, CheckResult result)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttribute("name", "linker check");
        WriteCounts(xml, []);
        xml.WriteStartElement("testcase");
        xml.WriteAttribute("name", $"{Numbers.Count(result.ArticleCount, "article")} without findings");
        xml.WriteAttribute("classname", "linker.check");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Place(Finding finding) => (finding.Line, finding.Column) switch
    {
        ( <= 0, _) => finding.Target is { } target ? $"the document: {target}" : "the document",
        (_, <= 0) => $"line {finding.Line}",
        _ => $"line {finding.Line} column {finding.Column}",
    };

    private static string Details(Finding finding)
    {
        var details = new StringBuilder(finding.Path);
        if (finding.Line > 0) details.Append(':').Append(finding.Line);
        if (finding is { Line: > 0, Column: > 0 }) details.Append(':').Append(finding.Column);
        details.Append(": ").Append(finding.Message);
        if (finding.CitedTitle is { } title) details.Append("\ncited as \"").Append(title).Append('"');
        if (finding.Suggestion is { } meant)
            details.Append("\nmeant ").Append(meant.Id).Append(" \"").Append(meant.Title).Append('"');
        return details.ToString();
    }

    private static void Attribute(XmlWriter xml, string name, int value) =>
        xml.WriteAttribute(name, value.ToString(CultureInfo.InvariantCulture));
}
