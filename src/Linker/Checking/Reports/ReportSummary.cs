using Linker.Checking.Findings;

namespace Linker.Checking.Reports;

/// <summary>The numbers of a report.</summary>
internal sealed class ReportSummary
{
    internal const int MostWanted = 10;

    internal ReportSummary(CheckReport report)
    {
        foreach (var finding in report.Findings) _bySeverity[(int)finding.Severity]++;
        FileCount = report.Findings.Select(static finding => finding.Path).Distinct(StringComparer.Ordinal).Count();
        ByRule = report.Findings
            .GroupBy(static finding => (finding.Rule, finding.Severity))
            .OrderBy(static group => group.Key.Rule.Code, StringComparer.Ordinal)
            .ThenByDescending(static group => group.Key.Severity)
            .Select(static group => new RuleCount(group.Key.Rule, group.Key.Severity, group.Count()))
            .ToArray();
        Wanted = [.. report.Result.MostWanted.Take(MostWanted)];
    }

    private readonly int[] _bySeverity = new int[(int)Severity.Error + 1];

    internal int Errors => _bySeverity[(int)Severity.Error];

    internal int Warnings => _bySeverity[(int)Severity.Warning];

    internal int Infos => _bySeverity[(int)Severity.Info];

    internal int Total => _bySeverity.Sum();

    /// <summary>How many files have findings.</summary>
    internal int FileCount { get; }

    /// <summary>By code, gravest severity first.</summary>
    internal IReadOnlyList<RuleCount> ByRule { get; }

    /// <summary>The ten most wanted articles.</summary>
    internal IReadOnlyList<WantedArticle> Wanted { get; }

    /// <summary><c>2 findings (1 error, 1 warning) in 1 file</c></summary>
    internal string Findings()
    {
        if (Total == 0) return "No findings";
        string[] parts = [Part(Errors, "error"), Part(Warnings, "warning"), Infos > 0 ? $"{Infos} info" : ""];
        var severities = string.Join(", ", parts.Where(static part => part.Length > 0));
        return $"{Numbers.Count(Total, "finding")} ({severities}) in {Numbers.Count(FileCount, "file")}";
    }

    private static string Part(int count, string noun) => count > 0 ? Numbers.Count(count, noun) : "";
}

/// <summary>How often a rule found something with one severity.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The severity, which the configuration can set by path.</param>
/// <param name="Count">The number of findings; at least 1.</param>
internal sealed record RuleCount(Rule Rule, Severity Severity, int Count);
