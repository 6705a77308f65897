using System.Text;
using Linker.Checking.Findings;

namespace Linker.Checking.Reports;

/// <summary>
/// The report as workflow commands of GitHub Actions, which become annotations:
/// <c>::error file=..,line=..,col=..,endColumn=..,title=..::message</c>
/// (<see href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions"/>).
/// </summary>
/// <remarks>
/// Escapes are those of the runner (<c>ActionCommand.cs</c>): <c>%</c>, CR and LF everywhere, <c>:</c> and <c>,</c> in
/// properties too. Other control characters would reach terminals that show the log, and become their pictures.
/// GitHub shows ten errors, ten warnings and ten notices a step.
/// </remarks>
public sealed class GitHubReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "github";

    /// <inheritdoc/>
    public string FileName => "check.github.txt";

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportText.Write(output, text =>
        {
            foreach (var finding in report.Findings) Write(text, finding);
        });
    }

    private static void Write(StreamWriter text, Finding finding)
    {
        text.Write($"::{Command(finding.Severity)} file={Escape(WithoutDot(finding.Path), isProperty: true)}");
        if (finding.Line > 0) text.Write($",line={finding.Line}");
        if (finding is { Line: > 0, Column: > 0 }) text.Write($",col={finding.Column}");
        // GitHub does not say whether it counts; ruff, which writes it too, means the column behind the last.
        if (finding is { Line: > 0, Column: > 0, Length: > 0 })
            text.Write($",endColumn={finding.Column + finding.Length}");
        text.WriteLine($",title={finding.Rule.Code} {finding.Rule.Name}::{Escape(Message(finding), isProperty: false)}");
    }

    private static string Message(Finding finding) => finding.Suggestion is not { } meant
        ? finding.Message
        : $"{finding.Message}\nmeant {meant.Id} \"{meant.Title}\"";

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // Annotations are only shown beside a file whose path is written as the repository has it.
    private static string WithoutDot(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;

    private static string Escape(string text, bool isProperty)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '%': escaped.Append("%25"); break;
                case '\r': escaped.Append("%0D"); break;
                case '\n': escaped.Append("%0A"); break;
                case ':' when isProperty: escaped.Append("%3A"); break;
                case ',' when isProperty: escaped.Append("%2C"); break;
                default: escaped.Append(HarmlessText.Sanitize(rune)); break;
            }
        }

        return escaped.ToString();
    }
}
