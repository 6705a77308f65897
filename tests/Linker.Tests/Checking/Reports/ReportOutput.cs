using System.Text;
using Linker.Checking;
using Linker.Checking.Findings;
using Linker.Checking.Reports;

namespace Linker.Tests.Checking.Reports;

/// <summary>What report writers write.</summary>
internal static class ReportOutput
{
    public static CheckReport Empty { get; } = new(new CheckResult([], [], 2, 1)) { Rules = SomeRules.All };

    public static byte[] Bytes(this IReportWriter writer, CheckReport report)
    {
        using var memory = new MemoryStream();
        writer.Write(report, memory);
        return memory.ToArray();
    }

    public static string Text(this IReportWriter writer, CheckReport report) =>
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(writer.Bytes(report));

    /// <summary>A report of one finding, with the text in every place that text of articles gets to.</summary>
    public static CheckReport Of(string text, string path = "kb/Q100001.md") => new(
        new CheckResult(
            [
                SomeRules.Finding(SomeRules.Wrong, target: "Q100002", path: path) with
                {
                    Message = "M" + text, CitedTitle = text, Suggestion = new Suggestion("Q100003", text, 1, true),
                },
            ],
            [new WantedArticle("Q100002", text, 1)], 1, 1))
    {
        ToolVersion = "1.2.3",
    };
}
