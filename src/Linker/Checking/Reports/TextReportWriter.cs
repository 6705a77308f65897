using Linker.Checking.Findings;

namespace Linker.Checking.Reports;

/// <summary>
/// The report for people at a terminal: findings grouped by file, the line quoted with carets below the finding, then the
/// numbers by rule, the ten most wanted articles and the baseline's numbers.
/// </summary>
public sealed class TextReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public string FileName => "check.txt";

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var ansi = new Ansi(report.UseColor);
        ReportText.Write(output, text =>
        {
            WriteFindings(text, report, ansi);
            TextSummary.Write(text, report, ansi);
        });
    }

    private static void WriteFindings(StreamWriter text, CheckReport report, Ansi ansi)
    {
        string? path = null;
        foreach (var finding in report.Findings)
        {
            if (finding.Path != path)
            {
                if (path is not null) text.WriteLine();
                text.WriteLine(ansi.Bold(HarmlessText.Sanitize(finding.Path)));
            }

            path = finding.Path;
            WriteHead(text, finding, ansi);
            WriteQuote(text, finding, report.SourceLines, ansi);
            WriteSuggestion(text, finding, ansi);
        }

        if (path is not null) text.WriteLine();
    }

    private static void WriteHead(StreamWriter text, Finding finding, Ansi ansi)
    {
        var location = (finding.Line, finding.Column) switch
        {
            ( <= 0, _) => "",
            (_, <= 0) => $"{finding.Line} ",
            _ => $"{finding.Line}:{finding.Column} ",
        };
        var severity = ansi.ColorOf(finding.Severity, finding.Severity.Name());
        var rule = ansi.Dim($"{finding.Rule.Code} {finding.Rule.Name}:");
        text.WriteLine($"  {location}{severity} {rule} {HarmlessText.Sanitize(finding.Message)}");
    }

    private static void WriteQuote(StreamWriter text, Finding finding, ISourceLines lines, Ansi ansi)
    {
        if (finding.Line <= 0 || lines.Find(finding.Path, finding.Line) is not { } line) return;
        var quote = LineQuote.FromLine(line, finding.Column, finding.Length);
        if (quote.Text.Length == 0) return;
        text.WriteLine($"    {ansi.Dim("|")} {quote.Text}");
        if (quote.MarkWidth == 0) return;
        var carets = ansi.ColorOf(finding.Severity, new string('^', quote.MarkWidth));
        text.WriteLine($"    {ansi.Dim("|")} {new string(' ', quote.MarkStart)}{carets}");
    }

    private static void WriteSuggestion(StreamWriter text, Finding finding, Ansi ansi)
    {
        if (finding.Suggestion is not { } suggestion) return;
        var meant = ansi.Good($"{HarmlessText.Sanitize(suggestion.Id)} \"{HarmlessText.Sanitize(suggestion.Title)}\"");
        var score = Numbers.Score(suggestion.Score);
        text.WriteLine($"    = meant {meant} ({(suggestion.IsCertain ? "certain" : "likely")}, {score})");
    }
}
