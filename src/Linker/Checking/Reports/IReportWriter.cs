namespace Linker.Checking.Reports;

/// <summary>Writes a report in one format. A new one is a new class and a line in <see cref="ReportWriters"/>.</summary>
public interface IReportWriter
{
    /// <summary>The format's name as users give it, such as <c>sarif</c>.</summary>
    string Format { get; }

    /// <summary>The name of the file that the format is written to by default, such as <c>check.sarif</c>.</summary>
    string FileName { get; }

    /// <summary>
    /// Writes the report as UTF-8 without a byte order mark; the same report always gives the same bytes. The stream
    /// stays open.
    /// </summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    void Write(CheckReport report, Stream output);
}
