using System.Globalization;
using System.Text;
using Linker.Checking.Findings;

namespace Linker.Checking.Reports;

/// <summary>
/// The report as a table (RFC 4180): a header, one finding a record, CRLF at the end of records as the RFC has it, quotes
/// only where they are needed.
/// </summary>
/// <remarks>
/// Spreadsheets run what begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, tab or CR as a formula, and titles come from
/// articles that anyone may have written: such a text gets an apostrophe in front (OWASP, CSV Injection). This is the
/// format that people open in spreadsheets; <c>json</c> has every text exactly. Control characters, which the
/// RFC does not allow, become their pictures.
/// </remarks>
public sealed class CsvReportWriter : IReportWriter
{
    private static ReadOnlySpan<byte> Header => "code,name,severity,path,line,column,length,source,target,citedTitle,"u8
        + "suggestedId,suggestedTitle,score,certain,message,fingerprint\r\n"u8;

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public string FileName => "check.csv";

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var csv = new Utf8Output(output);
        csv.Write(Header);
        foreach (var finding in report.Findings)
        {
            var isFirst = true;
            foreach (var field in Fields(finding))
            {
                if (!isFirst) csv.Write((byte)',');
                isFirst = false;
                if (!string.IsNullOrEmpty(field)) WriteField(csv, Clean(field));
            }

            csv.Write("\r\n"u8);
        }

        csv.Flush();
    }

    private static string?[] Fields(Finding finding)
    {
        var meant = finding.Suggestion;
        return
        [
            finding.Rule.Code, finding.Rule.Name, finding.Severity.Name(), finding.Path,
            Number(finding.Line), Number(finding.Column), Number(finding.Length),
            finding.Source, finding.Target, finding.CitedTitle,
            meant?.Id, meant?.Title, meant is null ? null : Numbers.Score(meant.Score),
            meant switch { null => null, { IsCertain: true } => "true", _ => "false" },
            finding.Message, Baselines.FindingKey.FromFinding(finding).Fingerprint(),
        ];
    }

    private static string? Number(int number) => number > 0 ? number.ToString(CultureInfo.InvariantCulture) : null;

    private static void WriteField(Utf8Output csv, string field)
    {
        if (field.AsSpan().ContainsAny(",\"\r\n") || field is [' ', ..] or [.., ' ']) csv.WriteField(field);
        else csv.WriteFieldPart(field);
    }

    private static string Clean(string value)
    {
        var clean = new StringBuilder(value.Length + 1);
        if (value[0] is '=' or '+' or '-' or '@' or '\t' or '\r') clean.Append('\'');
        foreach (var rune in value.EnumerateRunes())
            clean.Append(rune.Value is '\t' or '\r' or '\n' || !Rune.IsControl(rune) ? rune : HarmlessText.Sanitize(rune));
        return clean.ToString();
    }
}
