using System.Diagnostics.CodeAnalysis;

namespace Linker.Checking.Reports;

/// <summary>The formats that a report can be written in.</summary>
public static class ReportWriters
{
    /// <summary>One writer for each format, in the order in which formats are listed to users.</summary>
    public static IReadOnlyList<IReportWriter> All { get; } =
    [
        new TextReportWriter(), new JsonReportWriter(), new SarifReportWriter(), new JUnitReportWriter(),
        new GitHubReportWriter(), new MarkdownReportWriter(), new CsvReportWriter(),
    ];

    /// <summary>Finds the writer of a format by its name, whatever the case.</summary>
    public static bool TryFind(string format, [NotNullWhen(true)] out IReportWriter? writer)
    {
        writer = All.FirstOrDefault(one => one.Format.Equals(format, StringComparison.OrdinalIgnoreCase));
        return writer is not null;
    }
}
