using Linker.Checking.Findings;

namespace Linker.Checking.Reports;

/// <summary>
/// The report as tables of GitHub Flavored Markdown (section 4.10), for a job's summary or a comment: numbers by rule,
/// most wanted articles, findings.
/// </summary>
public sealed class MarkdownReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public string FileName => "check.md";

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var summary = new ReportSummary(report);
        ReportText.Write(output, text =>
        {
            text.WriteLine("# Link check");
            text.WriteLine();
            var articles = Numbers.Count(report.Result.ArticleCount, "article");
            var references = Numbers.Count(report.Result.ReferenceCount, "reference");
            text.WriteLine($"{summary.Findings()}; {articles} and {references} checked.");
            WriteRules(text, summary);
            WriteWanted(text, summary);
            WriteBaseline(text, report);
            WriteFindings(text, report.Findings);
        });
    }

    private static void WriteRules(StreamWriter text, ReportSummary summary)
    {
        if (summary.ByRule.Count == 0) return;
        text.Write("\n## By rule\n\n| rule | name | severity | findings |\n| --- | --- | --- | ---: |\n");
        foreach (var row in summary.ByRule)
            text.WriteLine($"| {row.Rule.Code} | {row.Rule.Name} | {row.Severity.Name()} | {row.Count} |");
    }

    private static void WriteWanted(StreamWriter text, ReportSummary summary)
    {
        if (summary.Wanted.Count == 0) return;
        text.Write("\n## Most wanted articles\n\n| article | cited by | title |\n| --- | ---: | --- |\n");
        foreach (var wanted in summary.Wanted)
        {
            var title = MarkdownText.Escape(wanted.Title ?? "");
            text.WriteLine($"| {MarkdownText.Escape(wanted.Id)} | {wanted.CitingArticles} | {title} |");
        }
    }

    private static void WriteBaseline(StreamWriter text, CheckReport report)
    {
        if (report.Baseline is not { } baseline) return;
        text.Write($"\n## Baseline\n\n{Numbers.Count(baseline.Known.Count, "known finding")} not listed.\n");
        if (baseline.Gone.Count == 0) return;
        text.Write("\nNo longer occurs:\n\n| rule | article | target | count |\n| --- | --- | --- | ---: |\n");
        foreach (var entry in baseline.Gone)
        {
            var (rule, source) = (MarkdownText.Escape(entry.Rule), MarkdownText.Escape(entry.Source));
            text.WriteLine($"| {rule} | {source} | {MarkdownText.Escape(entry.Target ?? "")} | {entry.Count} |");
        }
    }

    private static void WriteFindings(StreamWriter text, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0) return;
        text.Write("\n## Findings\n\n| place | severity | rule | message | meant |\n| --- | --- | --- | --- | --- |\n");
        foreach (var finding in findings)
        {
            var meant = finding.Suggestion is { } suggestion
                ? $"{MarkdownText.Escape(suggestion.Id)} {MarkdownText.Escape(suggestion.Title)}"
                : "";
            text.Write($"| {MarkdownText.Code(Place(finding))} | {finding.Severity.Name()} | {finding.Rule.Code} ");
            text.WriteLine($"| {MarkdownText.Escape(finding.Message)} | {meant} |");
        }
    }

    private static string Place(Finding finding) => (finding.Line, finding.Column) switch
    {
        ( <= 0, _) => finding.Path,
        (_, <= 0) => $"{finding.Path}:{finding.Line}",
        _ => $"{finding.Path}:{finding.Line}:{finding.Column}",
    };
}
