using System.Text.Encodings.Web;
using System.Text.Json;

namespace Linker.Checking.Reports;

/// <summary>
/// The report as SARIF 2.1.0 (OASIS, <see href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"/>), as
/// code scanning services and editors read it.
/// </summary>
/// <remarks>
/// Where the standard's escapes change a message, the property bag has it as it is. Findings of a baseline are
/// left out.
/// </remarks>
public sealed class SarifReportWriter : IReportWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private const int FlushedFrom = 64 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Letters of all languages stay readable; control characters, quotes and separators are escaped all the same.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public string Format => "sarif";

    /// <inheritdoc/>
    public string FileName => "check.sarif";

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rules = SarifRules.FromReport(report);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, report, rules);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteRun(Utf8JsonWriter json, CheckReport report, SarifRules rules)
    {
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Linker");
        json.WriteString("version", report.ToolVersion);
        json.WriteString("semanticVersion", report.ToolVersion);
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in report.Findings)
        {
            SarifResult.Write(json, finding, rules.IndexOf(finding.Rule));
            // The writer holds everything in memory until it is told to let go.
            if (json.BytesPending > FlushedFrom) json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
