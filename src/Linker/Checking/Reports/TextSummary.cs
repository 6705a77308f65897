using Linker.Checking.Findings;

namespace Linker.Checking.Reports;

/// <summary>What stands below the findings of the text report.</summary>
internal static class TextSummary
{
    internal static void Write(StreamWriter text, CheckReport report, Ansi ansi)
    {
        var summary = new ReportSummary(report);
        WriteRules(text, summary, ansi);
        WriteWanted(text, summary, ansi);
        WriteBaseline(text, report, ansi);
        var articles = Numbers.Count(report.Result.ArticleCount, "article");
        var references = Numbers.Count(report.Result.ReferenceCount, "reference");
        text.WriteLine($"{ansi.Bold(summary.Findings())}; {articles} and {references} checked");
    }

    private static void WriteRules(StreamWriter text, ReportSummary summary, Ansi ansi)
    {
        if (summary.ByRule.Count == 0) return;
        text.WriteLine(ansi.Bold("Findings by rule"));
        var name = summary.ByRule.Max(static row => row.Rule.Name.Length);
        var count = summary.ByRule.Max(static row => Digits(row.Count));
        foreach (var row in summary.ByRule)
        {
            var number = $"{row.Count}".PadLeft(count);
            var severity = ansi.ColorOf(row.Severity, row.Severity.Name());
            text.WriteLine($"  {row.Rule.Code} {row.Rule.Name.PadRight(name)}  {number} {severity}");
        }

        text.WriteLine();
    }

    private static void WriteWanted(StreamWriter text, ReportSummary summary, Ansi ansi)
    {
        if (summary.Wanted.Count == 0) return;
        text.WriteLine(ansi.Bold("Most wanted articles, with the number of articles that cite them"));
        var id = summary.Wanted.Max(static wanted => wanted.Id.Length);
        var count = summary.Wanted.Max(static wanted => Digits(wanted.CitingArticles));
        foreach (var wanted in summary.Wanted)
        {
            var number = $"{wanted.CitingArticles}".PadLeft(count);
            var title = wanted.Title is null ? "" : $"  {HarmlessText.Sanitize(wanted.Title)}";
            text.WriteLine($"  {HarmlessText.Sanitize(wanted.Id).PadRight(id)}  {number}{title}");
        }

        text.WriteLine();
    }

    private static void WriteBaseline(StreamWriter text, CheckReport report, Ansi ansi)
    {
        if (report.Baseline is not { } baseline) return;
        var known = Numbers.Count(baseline.Known.Count, "known finding");
        var gone = baseline.Gone.Count == 1 ? "1 entry no longer occurs" : $"{baseline.Gone.Count} entries no longer occur";
        text.WriteLine($"{ansi.Bold("Baseline:")} {known} not listed, {gone}");
        foreach (var entry in baseline.Gone)
        {
            var target = entry.Target is null ? "" : $" -> {HarmlessText.Sanitize(entry.Target)}";
            var times = entry.Count == 1 ? "" : $" ({entry.Count} times)";
            text.WriteLine($"  {HarmlessText.Sanitize(entry.Rule)} {HarmlessText.Sanitize(entry.Source)}{target}{times}");
        }

        text.WriteLine();
    }

    private static int Digits(int number) => $"{number}".Length;
}
