using Linker.Checking.Baselines;
using Linker.Ground.Files;
using Linker.Ground.Json;
using Linker.Ground.Text;

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
        var json = new Utf8Output(output);
        json.Write("{\"format\":\"linker-check\",\"version\":1,\n"u8);
        WriteSummary(json, report);
        if (report.Baseline is { } baseline) WriteBaseline(json, baseline);
        json.Write("\"mostWanted\":["u8);
        WriteLines(json, report.Result.MostWanted, WriteWanted);
        json.Write(",\n\"findings\":["u8);
        WriteLines(json, report.Findings, WriteFinding);
        json.Write("}\n"u8);
        json.Flush();
    }

    private static void WriteSummary(Utf8Output json, CheckReport report)
    {
        var summary = new ReportSummary(report);
        WriteNumber(json, "\"summary\":{\"articles\":"u8, report.Result.ArticleCount);
        WriteNumber(json, ",\"references\":"u8, report.Result.ReferenceCount);
        WriteNumber(json, ",\"errors\":"u8, summary.Errors);
        WriteNumber(json, ",\"warnings\":"u8, summary.Warnings);
        WriteNumber(json, ",\"infos\":"u8, summary.Infos);
        json.Write(",\"findingsByRule\":{"u8);
        var isFirst = true;
        foreach (var rule in summary.ByRule.GroupBy(static row => row.Rule.Code, StringComparer.Ordinal))
        {
            if (!isFirst) json.Write((byte)',');
            isFirst = false;
            json.WriteString(rule.Key);
            WriteNumber(json, ":"u8, rule.Sum(static row => row.Count));
        }

        json.Write("}},\n"u8);
    }

    private static void WriteBaseline(Utf8Output json, BaselineOutcome baseline)
    {
        WriteNumber(json, "\"baseline\":{\"known\":"u8, baseline.Known.Count);
        json.Write(",\"gone\":["u8);
        WriteLines(json, baseline.Gone, static (json, entry) =>
        {
            WriteText(json, "{\"source\":"u8, entry.Source);
            WriteText(json, ",\"rule\":"u8, entry.Rule);
            WriteText(json, ",\"target\":"u8, entry.Target);
            WriteNumber(json, ",\"count\":"u8, entry.Count);
            json.Write((byte)'}');
        });
        json.Write("},\n"u8);
    }

    private static void WriteWanted(Utf8Output json, WantedArticle wanted)
    {
        WriteText(json, "{\"id\":"u8, wanted.Id);
        WriteText(json, ",\"title\":"u8, wanted.Title);
        WriteNumber(json, ",\"citingArticles\":"u8, wanted.CitingArticles);
        json.Write((byte)'}');
    }

    private static void WriteFinding(Utf8Output json, Finding finding)
    {
        WriteText(json, "{\"code\":"u8, finding.Rule.Code);
        WriteText(json, ",\"name\":"u8, finding.Rule.Name);
        WriteText(json, ",\"severity\":"u8, Words.Of(finding.Severity));
        WriteText(json, ",\"path\":"u8, finding.Path);
        if (finding.Line > 0) WriteNumber(json, ",\"line\":"u8, finding.Line);
        if (finding.Column > 0) WriteNumber(json, ",\"column\":"u8, finding.Column);
        if (finding.Length > 0) WriteNumber(json, ",\"length\":"u8, finding.Length);
        WriteText(json, ",\"message\":"u8, finding.Message);
        WriteText(json, ",\"source\":"u8, finding.Source);
        WriteText(json, ",\"target\":"u8, finding.Target);
        WriteText(json, ",\"citedTitle\":"u8, finding.CitedTitle);
        if (finding.Suggestion is { } suggestion) WriteSuggestion(json, suggestion);
        WriteText(json, ",\"fingerprint\":"u8, FindingKey.Of(finding).Fingerprint());
        json.Write((byte)'}');
    }

    private static void WriteSuggestion(Utf8Output json, Suggestion suggestion)
    {
        WriteText(json, ",\"suggestion\":{\"id\":"u8, suggestion.Id);
        WriteText(json, ",\"title\":"u8, suggestion.Title);
        json.Write(",\"score\":"u8);
        json.WriteAscii(Numbers.Score(suggestion.Score));
        json.Write(suggestion.IsCertain ? ",\"certain\":true}"u8 : ",\"certain\":false}"u8);
    }

    private static void WriteLines<T>(Utf8Output json, IReadOnlyList<T> items, Action<Utf8Output, T> write)
    {
        for (var i = 0; i < items.Count; i++)
        {
            json.Write(i == 0 ? "\n"u8 : ",\n"u8);
            write(json, items[i]);
        }

        json.Write(items.Count == 0 ? "]"u8 : "\n]"u8);
    }

    private static void WriteText(Utf8Output json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null) return;
        json.Write(name);
        json.WriteString(text);
    }

    private static void WriteNumber(Utf8Output json, ReadOnlySpan<byte> name, int number)
    {
        json.Write(name);
        json.Write(number);
    }
}
