using System.Text.Json;
using Linker.Checking.Baselines;
using Linker.Checking.Findings;

namespace Linker.Checking.Reports;

/// <summary>
/// The report in Linker's own JSON, one finding a line. Its shape is <c>check.schema.json</c>; keys that are absent have
/// no value.
/// </summary>
public sealed class JsonReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public string FileName => "check.json";

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var json = new JsonLinesWriter(output, "linker-check");
        json.WriteMember("summary", value => WriteSummary(value, report));
        if (report.Baseline is { } baseline) json.WriteMember("baseline", value => WriteBaseline(json, value, baseline));
        json.WriteList("mostWanted", report.Result.MostWanted, WriteWanted);
        json.WriteList("findings", report.Findings, WriteFinding);
        json.End("}\n");
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckReport report)
    {
        var summary = new ReportSummary(report);
        json.WriteStartObject();
        json.WriteNumber("articles", report.Result.ArticleCount);
        json.WriteNumber("references", report.Result.ReferenceCount);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteStartObject("findingsByRule");
        foreach (var rule in summary.ByRule.GroupBy(static row => row.Rule.Code, StringComparer.Ordinal))
            json.WriteNumber(rule.Key, rule.Sum(static row => row.Count));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBaseline(JsonLinesWriter lines, Utf8JsonWriter json, BaselineOutcome baseline)
    {
        json.WriteStartObject();
        json.WriteNumber("known", baseline.Known.Count);
        json.WritePropertyName("gone");
        lines.WriteItems(baseline.Gone, BaselineFile.WriteEntry);
        json.WriteEndObject();
    }

    private static void WriteWanted(Utf8JsonWriter json, WantedArticle wanted)
    {
        json.WriteStartObject();
        json.WriteString("id", wanted.Id);
        WriteText(json, "title", wanted.Title);
        json.WriteNumber("citingArticles", wanted.CitingArticles);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", finding.Severity.Name());
        json.WriteString("path", finding.Path);
        if (finding.Line > 0) json.WriteNumber("line", finding.Line);
        if (finding.Column > 0) json.WriteNumber("column", finding.Column);
        if (finding.Length > 0) json.WriteNumber("length", finding.Length);
        json.WriteString("message", finding.Message);
        json.WriteString("source", finding.Source);
        WriteText(json, "target", finding.Target);
        WriteText(json, "citedTitle", finding.CitedTitle);
        if (finding.Suggestion is { } suggestion) WriteSuggestion(json, suggestion);
        json.WriteString("fingerprint", FindingKey.FromFinding(finding).Fingerprint());
        json.WriteEndObject();
    }

    private static void WriteSuggestion(Utf8JsonWriter json, Suggestion suggestion)
    {
        json.WriteStartObject("suggestion");
        json.WriteString("id", suggestion.Id);
        json.WriteString("title", suggestion.Title);
        json.WritePropertyName("score");
        json.WriteRawValue(Numbers.Score(suggestion.Score), skipInputValidation: true); // always two decimals
        json.WriteBoolean("certain", suggestion.IsCertain);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }
}
