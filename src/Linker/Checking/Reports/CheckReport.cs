using Linker.Checking.Baselines;
using Linker.Checking.Findings;

namespace Linker.Checking.Reports;

/// <summary>What reports are written from.</summary>
/// <param name="Result">What the check found.</param>
public sealed record CheckReport(CheckResult Result)
{
    /// <summary>The findings compared with the baseline; null where there is no baseline.</summary>
    public BaselineOutcome? Baseline { get; init; }

    /// <summary>The findings that reports list: without those of the baseline.</summary>
    public IReadOnlyList<Finding> Findings => Baseline?.New ?? Result.Findings;

    /// <summary>All rules, also those that found nothing or did not run. SARIF describes them.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>Where lines that are quoted come from; without it none is.</summary>
    public ISourceLines SourceLines { get; init; } = new NoSourceLines();

    /// <summary>Whether the text report marks severities and places with ANSI colours. Other formats have none.</summary>
    public bool UseColor { get; init; }

    /// <summary>The version that Linker calls itself in reports: <c>0.1.0</c>.</summary>
    public string ToolVersion { get; init; } = typeof(CheckReport).Assembly.GetName().Version!.ToString(3);
}
